package lianzhi.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.administration.AddRate;
import lianzhi.law.Mark;
import lianzhi.settings.KeptRate;
import lianzhi.settings.RateEntry;
import lianzhi.settings.Rates;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rates")
@Tag(name = "administration")
class RateController {
    private static final String PERCENT = "\\d{1,2}(\\.\\d{1,4})?";

    record LprView(LocalDate publishedOn, String oneYear, String overFiveYears) {}

    record BenchmarkView(LocalDate from, String tenor, String percent) {}

    record EntryView(
            long id,
            RateEntry.Kind kind,
            String tenor,
            LocalDate from,
            String percent,
            String source,
            Mark mark,
            String reason,
            String by,
            Instant at) {}

    record RateView(String version, List<LprView> lpr, List<BenchmarkView> benchmark, List<EntryView> entries) {}

    record RateGiven(
            @NotBlank @Size(max = 10) String tenor,
            @NotNull @Pattern(regexp = PERCENT) String percent) {}

    /** @param corrects a rate of that day is there already, and this one is in force instead */
    record RateAdding(
            @NotNull RateEntry.Kind kind,
            @NotNull LocalDate from,
            @NotEmpty List<@Valid RateGiven> rates,
            @NotBlank @Size(max = 500) String source,
            @NotNull Mark mark,
            @NotBlank @Size(max = 500) String reason,
            @Nullable Boolean corrects) {}

    private final Rates rates;
    private final AddRate add;

    RateController(Rates rates, AddRate add) {
        this.rates = rates;
        this.add = add;
    }

    @GetMapping
    @Operation(operationId = "getRates", summary = "LPR and benchmark rates in per cent a year")
    RateView get(Viewer viewer) {
        var tables = rates.tables();
        return new RateView(
                tables.version(),
                tables.lprRows().reversed().stream()
                        .map(row -> new LprView(
                                row.from(),
                                row.oneYear().toPlainString(),
                                row.overFiveYears().toPlainString()))
                        .toList(),
                tables.benchmarkRows().reversed().stream()
                        .map(row -> new BenchmarkView(
                                row.from(), row.tenor(), row.percent().toPlainString()))
                        .toList(),
                rates.entries().stream().map(RateController::view).toList());
    }

    @PostMapping
    @Operation(operationId = "addRate", summary = "Add one publication, or correct one; earlier entries stay")
    RateView add(Viewer viewer, @Valid @RequestBody RateAdding adding) {
        add.handle(
                viewer,
                adding.rates().stream()
                        .map(one -> new RateEntry(
                                adding.kind(),
                                one.tenor(),
                                adding.from(),
                                new BigDecimal(one.percent()),
                                adding.source().strip(),
                                adding.mark(),
                                adding.reason().strip()))
                        .toList(),
                Boolean.TRUE.equals(adding.corrects()));
        return get(viewer);
    }

    private static EntryView view(KeptRate kept) {
        var entry = kept.entry();
        return new EntryView(
                kept.id(),
                entry.kind(),
                entry.tenor(),
                entry.from(),
                entry.percent().toPlainString(),
                entry.source(),
                entry.mark(),
                entry.reason(),
                kept.by(),
                kept.at());
    }
}
