package lianzhi.control.order;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.control.store.CalendarStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 失效说明: why a control was not renewed in time; said once, by a person. */
@Component
public class ExplainLapse {
    private final CalendarStore calendar;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Clock clock;

    ExplainLapse(CalendarStore calendar, CaseFiles cases, AuditTrail audit, Clock clock) {
        this.calendar = calendar;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long measureId, String reason) {
        by.require(Power.CONTROL_ASSETS);
        var caseId = calendar.lapsed(measureId, cases.visibleTo(by)).orElseThrow(() -> Refused.notFound("control"));
        if (reason.isBlank()) {
            throw Refused.input(Reason.field("reason", "REASON_MISSING", "请写明没有续行的原因", "Say why it was not renewed"));
        }
        cases.lock(by, caseId);
        if (!calendar.explain(measureId, reason.strip(), by, clock.instant())) {
            throw Refused.conflict(Reason.of("ALREADY_EXPLAINED", "失效原因已经说明", "The lapse is explained already"));
        }
        audit.record(by, "LAPSE_EXPLAINED", "control:" + measureId, Map.of("reason", reason.strip()));
    }
}
