package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 签批无案号的付款: the third signature where there is no case to hang an approval on. */
@Component
public class SignPayout {
    private final Approvals approvals;
    private final PayoutStore payouts;
    private final ReadyPayout ready;
    private final AuditTrail trail;
    private final Clock clock;

    SignPayout(Approvals approvals, PayoutStore payouts, ReadyPayout ready, AuditTrail trail, Clock clock) {
        this.approvals = approvals;
        this.payouts = payouts;
        this.ready = ready;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Payout handle(Viewer by, long id, int version, boolean grant, String why) {
        by.require(Power.APPROVE_PAYOUT);
        var payout = payouts.lock(id);
        if (payout.caseId() != null || !payout.courtCode().equals(by.courtCode())) {
            throw Refused.notFound("payout");
        }
        by.require(approvals.forPayout(payout.amount()));
        if (payout.version() != version) {
            throw Refused.conflict(Reason.of("CHANGED_MEANWHILE", "发放单已被他人修改", "Somebody else changed the payout"));
        }
        if (payout.state() != Payout.State.PROPOSED || payout.approvedBy() != null) {
            throw Refused.conflict(
                    Reason.of("PAYOUT_STATE", "发放单当前状态不能办理这一步", "The payout is not in a state for this step"));
        }
        if (payout.proposedBy() == by.personId() || Objects.equals(payout.checkedBy(), by.personId())) {
            throw Refused.rule(
                    Reason.of("FOUR_EYES", "经办、复核、审批须为不同的人", "Proposer, checker and approver are different people"));
        }
        if (!grant && why.isBlank()) {
            throw Refused.input(Reason.field("why", "REASON_MISSING", "请写明退回理由", "Say why"));
        }
        if (grant) {
            payouts.approved(payout, by.personId(), clock.instant());
            ready.when(payouts.get(id));
        } else {
            payouts.end(payout, Payout.State.REFUSED, clock.instant(), why);
        }
        trail.record(by, grant ? "PAYOUT_APPROVED" : "PAYOUT_SENT_BACK", payout.document(), Map.of("why", why));
        return payouts.get(id);
    }
}
