package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.filing.ListJudges;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/judges")
@Tag(name = "cases")
class JudgeController {
    record Judges(List<ListJudges.Judge> items, int total) {}

    private final ListJudges judges;

    JudgeController(ListJudges judges) {
        this.judges = judges;
    }

    @GetMapping
    @Operation(operationId = "listJudges", summary = "Judges of a court with their open cases, the least loaded first")
    Judges list(Viewer viewer, @RequestParam String court) {
        var items = judges.of(viewer, court);
        return new Judges(items, items.size());
    }
}
