package lianzhi.funds.books;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AdjustmentStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提出冲销: the bank pays back what it took; the money has no case and sets off the adjustment. Another person approves. */
@Component
public class SetOff {
    private final AdjustmentStore adjustments;
    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final AuditTrail trail;
    private final Clock clock;

    SetOff(AdjustmentStore adjustments, ReceiptStore receipts, PayoutStore payouts, AuditTrail trail, Clock clock) {
        this.adjustments = adjustments;
        this.receipts = receipts;
        this.payouts = payouts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Booked adjustments that this money may pay back: of its sum, and not set off yet. */
    public List<Adjustment> candidates(Viewer by, long receiptId) {
        by.require(Power.MATCH_FUNDS);
        return receipts.find(receiptId)
                .filter(receipt -> receipt.courtCode().equals(by.courtCode()))
                .map(receipt -> adjustments.open(by.courtCode(), receipt.amount()))
                .orElseThrow(() -> Refused.notFound("receipt"));
    }

    @Transactional
    public Adjustment handle(Viewer by, long receiptId, int version, long settles, String reason, String paper) {
        by.require(Power.MATCH_FUNDS);
        AdjustmentForm.check(reason, paper);
        var receipt = receipts.lock(receiptId);
        if (!receipt.courtCode().equals(by.courtCode())) {
            throw Refused.notFound("receipt");
        }
        if (receipt.version() != version) {
            throw Refused.conflict(Reason.of("CHANGED_MEANWHILE", "该笔款项已被他人办理", "Somebody else worked on this money"));
        }
        if (receipt.state() != Receipt.State.UNMATCHED || payouts.touch(receiptId)) {
            throw Refused.conflict(
                    Reason.of("NOT_UNMATCHED", "该笔款项已认领或正在退回", "This money has a case, or is on its way back already"));
        }
        if (adjustments.open(by.courtCode(), receipt.amount()).stream().noneMatch(open -> open.id() == settles)) {
            throw Refused.rule(Reason.field(
                    "settles",
                    "NOTHING_TO_SET_OFF",
                    "没有金额相同、已入账而未冲销的差错调整",
                    "No booked adjustment of this sum waits to be set off"));
        }
        var proposed = adjustments.get(
                adjustments.setOff(by, receiptId, settles, reason.strip(), paper.strip(), clock.instant()));
        trail.record(
                by,
                "ADJUSTMENT_PROPOSED",
                proposed.document(),
                Map.of("amount", "" + proposed.amount(), "reason", proposed.reason(), "document", proposed.paper()));
        return proposed;
    }
}
