package lianzhi.funds.books;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.store.AdjustmentStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提出差错调整: an explained line of the bank is to be booked, so that it is no difference for ever. */
@Component
public class ProposeAdjustment {
    private static final int LONGEST = 300;
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
        var wrong = new ArrayList<Reason>();
        if (reason.isBlank() || reason.length() > LONGEST) {
            wrong.add(
                    Reason.field("reason", "REASON_MISSING", "请写明调整理由（300字以内）", "Say why, in at most 300 characters"));
        }
        if (paper.isBlank() || paper.length() > LONGEST) {
            wrong.add(Reason.field(
                    "paper",
                    "PAPER_MISSING",
                    "请写明所依据的单据，如银行更正函文号",
                    "Name the document it rests on, such as the bank's letter"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
        var proposed = adjustments.get(adjustments.propose(by, lineId, reason.strip(), paper.strip(), clock.instant()));
        trail.record(
                by,
                "ADJUSTMENT_PROPOSED",
                proposed.document(),
                Map.of("amount", "" + proposed.amount(), "reason", proposed.reason(), "document", proposed.paper()));
        return proposed;
    }
}
