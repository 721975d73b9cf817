package lianzhi.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.control.answers.FinishVisit;
import lianzhi.control.order.ExplainLapse;
import lianzhi.control.store.CalendarStore;
import lianzhi.control.store.CalendarStore.Ending;
import lianzhi.control.store.Lapse;
import lianzhi.control.store.Visit;
import lianzhi.control.store.VisitStore;
import lianzhi.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 到期日历: what ends soon, what lapsed, and where somebody has to go. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "control")
class ControlCalendar {
    private static final int MOST_DAYS = 3 * 366;
    private final CalendarStore calendar;
    private final VisitStore visits;
    private final ExplainLapse explain;
    private final FinishVisit finish;
    private final CaseFiles cases;
    private final Settings settings;
    private final Clock clock;

    ControlCalendar(
            CalendarStore calendar,
            VisitStore visits,
            ExplainLapse explain,
            FinishVisit finish,
            CaseFiles cases,
            Settings settings,
            Clock clock) {
        this.calendar = calendar;
        this.visits = visits;
        this.explain = explain;
        this.finish = finish;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** So many end within so many days. */
    record Distance(int days, int controls) {}

    record EndingList(List<Ending> items, int total, List<Distance> distances) {}

    record LapseList(List<Lapse> items, int total) {}

    record VisitList(List<Visit> items, int total) {}

    record LapseReason(String reason) {}

    @Viewed(act = "CONTROLS_VIEWED", of = "controls", often = true)
    @GetMapping("/controls")
    @Transactional(readOnly = true)
    @Operation(operationId = "endingControls", summary = "Controls that end within so many days, the next first")
    EndingList ending(
            Viewer viewer,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        viewer.require(Power.READ_CASE);
        var visible = cases.visibleTo(viewer);
        var now = clock.instant();
        var until = Math.clamp(days, 1, MOST_DAYS);
        var distances = Arrays.stream(settings.text("control.alarmDays").split(","))
                .map(text -> Integer.valueOf(text.strip()))
                .sorted()
                .map(distance -> new Distance(distance, calendar.count(visible, now, distance)))
                .toList();
        return new EndingList(
                calendar.ending(visible, now, until, Math.max(0, page), Math.clamp(size, 1, 200)),
                calendar.count(visible, now, until),
                distances);
    }

    @Viewed(act = "CONTROLS_VIEWED", of = "controls", often = true)
    @GetMapping("/controls/lapsed")
    @Transactional(readOnly = true)
    @Operation(operationId = "lapsedControls", summary = "Controls that lapsed; those that owe a reason first")
    LapseList lapsed(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        var items = calendar.lapses(cases.visibleTo(viewer));
        return new LapseList(items, items.size());
    }

    @PostMapping("/controls/{id}/lapse-reason")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "explainLapse", summary = "Say why a control was not renewed in time")
    void explain(Viewer viewer, @PathVariable long id, @RequestBody LapseReason input) {
        explain.handle(viewer, id, input.reason());
    }

    @Viewed(act = "CONTROLS_VIEWED", of = "controls", often = true)
    @GetMapping("/control-visits")
    @Transactional(readOnly = true)
    @Operation(operationId = "counterVisits", summary = "Visits to institutions that are still to be made")
    VisitList visits(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        var items = visits.waiting(cases.visibleTo(viewer));
        return new VisitList(items, items.size());
    }

    @PostMapping("/control-visits/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "finishVisit", summary = "What came of a visit to an institution")
    void finish(Viewer viewer, @PathVariable long id, @RequestBody FinishVisit.Input input) {
        finish.handle(viewer, id, input);
    }
}
