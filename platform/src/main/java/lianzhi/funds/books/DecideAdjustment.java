package lianzhi.funds.books;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.funds.store.AdjustmentStore;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 批准差错调整: by who may approve a payout of that sum, and who neither proposed it nor explained the line. */
@Component
public class DecideAdjustment {
    private final AdjustmentStore adjustments;
    private final Approvals approvals;
    private final BookSetOff setOff;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    DecideAdjustment(
            AdjustmentStore adjustments,
            Approvals approvals,
            BookSetOff setOff,
            Ledger ledger,
            AuditTrail trail,
            Clock clock) {
        this.adjustments = adjustments;
        this.approvals = approvals;
        this.setOff = setOff;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Adjustment handle(Viewer by, long id, boolean grant, String why) {
        var hands = adjustments.lock(by.courtCode(), id);
        var proposed = adjustments.get(id);
        by.require(approvals.forPayout(AdjustmentPosting.size(proposed)));
        if (proposed.granted() != null) {
            throw Refused.conflict(Reason.of("DECIDED_ALREADY", "该调整已有决定", "The adjustment is decided already"));
        }
        if (hands.contains(by.personId())) {
            throw Refused.rule(Reason.of(
                    "FOUR_EYES",
                    "说明人、提出人不能批准自己的调整，请另一名审批人办理",
                    "Who explained or proposed it does not approve it: another approver does"));
        }
        if (!grant && why.isBlank()) {
            throw Refused.input(Reason.field("why", "REASON_MISSING", "请写明退回理由", "Say why"));
        }
        var today = LocalDate.now(clock);
        @Nullable LocalDate booked = grant ? today : null;
        var paidBack = grant ? proposed.receiptId() : null;
        var receipt = paidBack == null ? null : setOff.lock(paidBack);
        adjustments.decide(by, id, booked, clock.instant(), why.strip());
        if (grant) {
            ledger.post(AdjustmentPosting.of(proposed, hands.getFirst(), by));
        }
        if (receipt != null) {
            setOff.used(receipt);
        }
        trail.record(
                by,
                grant ? "ADJUSTMENT_APPROVED" : "ADJUSTMENT_SENT_BACK",
                proposed.document(),
                Map.of("amount", "" + proposed.amount(), "why", why));
        return adjustments.get(id);
    }
}
