package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.deadlines.WriteCalendar;
import lianzhi.cases.overview.ShowNodes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "cases")
class CalendarController {
    private final CaseFiles files;
    private final ShowNodes nodes;
    private final Clock clock;

    CalendarController(CaseFiles files, ShowNodes nodes, Clock clock) {
        this.files = files;
        this.nodes = nodes;
        this.clock = clock;
    }

    @GetMapping(path = "/deadlines.ics", produces = "text/calendar;charset=UTF-8")
    @Operation(operationId = "downloadDeadlines", summary = "The open nodes of a case as a calendar")
    String calendar(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var file = files.readable(viewer, new CaseId(id));
        return WriteCalendar.of(file, nodes.of(file.id(), LocalDate.now(clock)), clock.instant());
    }
}
