package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.time.Direction;
import lianzhi.law.time.Limit;
import lianzhi.law.time.Unit;
import lianzhi.portal.web.calculators.DeadlineRequest.PeriodUnit;
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

    @PostMapping("/api/v1/calculators/deadline")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DeadlineRequest.class)))
    DeadlineAnswer calculateDeadline(HttpServletRequest request) {
        var fields = body.of(request);
        var start = fields.day("start");
        var length = fields.whole("length");
        var unit = Unit.valueOf(fields.choice("unit", PeriodUnit.values()).name());
        var roll = fields.flag("rollForward", true);
        fields.orRefuse();
        var calendar = tables.calendar();
        var due = new Limit(length, unit, Direction.FORWARD, roll).dueFrom(start, calendar);
        var provisional = due.provisional() || !calendar.isPublished(due.due());
        return DeadlineAnswer.of(due, provisional, calendar.publishedTo());
    }
}
