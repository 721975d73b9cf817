package lianzhi.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.administration.AddLpr;
import lianzhi.law.interest.RateTables;
import lianzhi.settings.Rates;
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

    record RateView(String version, List<LprView> lpr, List<BenchmarkView> benchmark) {}

    record LprAdding(
            @NotNull LocalDate publishedOn,
            @NotNull @Pattern(regexp = PERCENT) String oneYear,
            @NotNull @Pattern(regexp = PERCENT) String overFiveYears,
            @NotBlank @Size(max = 500) String reason) {}

    private final Rates rates;
    private final AddLpr add;

    RateController(Rates rates, AddLpr add) {
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
                        .toList());
    }

    @PostMapping("/lpr")
    @Operation(operationId = "addLpr", summary = "Add or correct one month of the LPR")
    RateView add(Viewer viewer, @Valid @RequestBody LprAdding adding) {
        add.handle(
                viewer,
                new RateTables.LprRow(
                        adding.publishedOn(), new BigDecimal(adding.oneYear()), new BigDecimal(adding.overFiveYears())),
                adding.reason());
        return get(viewer);
    }
}
