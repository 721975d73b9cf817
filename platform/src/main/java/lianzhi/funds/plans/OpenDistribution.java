package lianzhi.funds.plans;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.UndoAllocation;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.PlanStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 启动分配: from now on the money of the case waits for a plan; what nobody was promised yet comes into the pot. */
@Component
public class OpenDistribution {
    private final CaseFiles files;
    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final PlanStore plans;
    private final UndoAllocation undo;
    private final AuditTrail trail;
    private final Clock clock;

    OpenDistribution(
            CaseFiles files,
            ReceiptStore receipts,
            PayoutStore payouts,
            PlanStore plans,
            UndoAllocation undo,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.payouts = payouts;
        this.plans = plans;
        this.undo = undo;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public long handle(Viewer by, CaseId id, String reason) {
        by.require(Power.PROPOSE_PAYOUT);
        var brief = files.lock(by, id);
        if (reason.isBlank()) {
            throw Refused.input(Reason.field("reason", "REASON_MISSING", "请写明启动分配的理由", "Say why"));
        }
        if (plans.openOf(id).isPresent()) {
            throw Refused.conflict(Reason.of("DISTRIBUTION_OPEN", "本案已启动分配", "A distribution is open already"));
        }
        if (payouts.isUnderWay(id)) {
            throw Refused.rule(Reason.of(
                    "PAYOUT_UNDER_WAY", "尚有发放在办，先办结或撤回", "A payout is under way: finish or withdraw it first"));
        }
        for (var known : receipts.held(id)) {
            var receipt = receipts.lock(known.id());
            if (receipts.isAllocated(receipt.id()) && !payouts.touch(receipt.id())) {
                undo.of(receipt, id, "启动分配：" + reason, by.personId());
            }
        }
        var distribution = plans.open(id, brief.courtCode(), reason, by, clock.instant());
        trail.record(by, "DISTRIBUTION_OPENED", "distribution:" + distribution, Map.of("case", brief.number()));
        return distribution;
    }
}
