package lianzhi.control.order;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureRow;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that an act was asked for and asks for its signatures; where none is needed it is granted at once. */
@Component
class AskForAct {
    private final ActStore acts;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final Clock clock;

    AskForAct(ActStore acts, Approvals approvals, AuditTrail audit, Clock clock) {
        this.acts = acts;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    long ask(
            Viewer by,
            MeasureRow measure,
            ActKind kind,
            Money amount,
            @Nullable Instant until,
            String ground,
            Map<String, String> facts) {
        var act = open(by, measure, kind, amount, until, ground);
        sign(by, measure, kind, act, facts);
        return act;
    }

    /** The act alone; its signature is asked for with others. */
    long open(Viewer by, MeasureRow measure, ActKind kind, Money amount, @Nullable Instant until, String ground) {
        var act = acts.ask(measure.id(), kind, amount, until, ground, ActState.ASKED, by, clock.instant())
                .orElseThrow(() -> Refused.conflict(
                        Reason.of("ACT_OPEN", "该措施已有同类手续在办", "An act of this kind is open on the measure already")));
        audit.record(by, "CONTROL_ASKED", "control:" + measure.id(), Map.of("act", kind.name(), "amount", "" + amount));
        return act;
    }

    void sign(Viewer by, MeasureRow measure, ActKind kind, long act, Map<String, String> facts) {
        acts.approval(act, approvals.request(by, measure.caseId(), kind.approval(), subject(act), facts));
    }

    static String subject(long act) {
        return "control-act:" + act;
    }
}
