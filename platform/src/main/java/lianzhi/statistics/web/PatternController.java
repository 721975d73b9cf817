package lianzhi.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.patterns.Hint;
import lianzhi.statistics.patterns.LookForPatterns;
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

    PatternController(LookForPatterns look) {
        this.look = look;
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
}
