package lianzhi.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.patterns.Hint;
import lianzhi.statistics.patterns.LookForPatterns;
import lianzhi.statistics.patterns.Odd;
import lianzhi.statistics.patterns.OddCases;
import lianzhi.statistics.patterns.Spread;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bulletin")
@Tag(name = "statistics")
class PatternController {
    private final LookForPatterns look;
    private final OddCases odd;

    PatternController(LookForPatterns look, OddCases odd) {
        this.look = look;
        this.odd = odd;
    }

    @GetMapping("/spread")
    @Operation(operationId = "getSpread", summary = "Open cases by age and by judge")
    Spread spread(
            Viewer viewer,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam @Nullable String courtCode) {
        return look.spread(new Counts.Scope(viewer, courtCode, null), new Period(from, to));
    }

    @GetMapping("/hints")
    @Operation(operationId = "listHints", summary = "What looks odd in the figures of a period")
    List<Hint> hints(
            Viewer viewer,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam @Nullable String courtCode) {
        return look.hints(new Counts.Scope(viewer, courtCode, null), new Period(from, to));
    }

    @GetMapping("/hints/cases")
    @Operation(operationId = "listHintCases", summary = "The cases behind a hint, each with why")
    Counts.Page cases(
            Viewer viewer,
            @RequestParam Odd hint,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam @Nullable String courtCode,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        return odd.handle(hint, new Counts.Scope(viewer, courtCode, null), new Period(from, to), page, size);
    }
}
