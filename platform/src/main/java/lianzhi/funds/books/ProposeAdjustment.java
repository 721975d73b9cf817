package lianzhi.funds.books;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.store.AdjustmentStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提出差错调整: an explained line of the bank is to be booked, so that it is no difference for ever. */
@Component
public class ProposeAdjustment {
    private final AdjustmentStore adjustments;
    private final AuditTrail trail;
    private final Clock clock;

    ProposeAdjustment(AdjustmentStore adjustments, AuditTrail trail, Clock clock) {
        this.adjustments = adjustments;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Adjustment handle(Viewer by, long lineId, String reason, String paper) {
        by.require(Power.MATCH_FUNDS);
        AdjustmentForm.check(reason, paper);
        var proposed = adjustments.get(adjustments.propose(by, lineId, reason.strip(), paper.strip(), clock.instant()));
        trail.record(
                by,
                "ADJUSTMENT_PROPOSED",
                proposed.document(),
                Map.of("amount", "" + proposed.amount(), "reason", proposed.reason(), "document", proposed.paper()));
        return proposed;
    }
}
