package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.time.Direction;
import lianzhi.law.time.DueDate;
import lianzhi.law.time.Limit;
import lianzhi.law.time.Unit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 期间计算: when a period ends, with the steps of the count. */
@RestController
class CalculateDeadline {
    private final ReadBody body;
    private final LawTables tables;

    CalculateDeadline(ReadBody body, LawTables tables) {
        this.body = body;
        this.tables = tables;
    }

    /** @param rollForward default true */
    record Request(LocalDate start, int length, PeriodUnit unit, Boolean rollForward) {}

    enum PeriodUnit {
        DAY,
        WORKDAY,
        MONTH,
        YEAR
    }

    /** @param calendarTo last day of the published holiday calendar */
    record Answer(LocalDate due, boolean provisional, LocalDate calendarTo, List<DueDate.Step> steps) {}

    @PostMapping("/api/v1/calculators/deadline")
    @RequestBody(content = @Content(schema = @Schema(implementation = Request.class)))
    Answer deadline(HttpServletRequest request) {
        var fields = body.of(request);
        var start = fields.day("start");
        var length = fields.whole("length");
        var unit = Unit.valueOf(fields.choice("unit", PeriodUnit.values()).name());
        var roll = fields.flag("rollForward", true);
        fields.orRefuse();
        var calendar = tables.calendar();
        var due = new Limit(length, unit, Direction.FORWARD, roll).dueFrom(start, calendar);
        return new Answer(
                due.due(), due.provisional() || !calendar.isPublished(due.due()), calendar.publishedTo(), due.steps());
    }
}
