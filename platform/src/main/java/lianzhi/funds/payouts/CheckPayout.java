package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 复核发放: the fund accountant compares payee, account and amount, or sends it back with a reason. */
@Component
public class CheckPayout {
    private final CaseFiles files;
    private final PayoutStore payouts;
    private final ReadyPayout ready;
    private final AuditTrail trail;
    private final Clock clock;

    CheckPayout(CaseFiles files, PayoutStore payouts, ReadyPayout ready, AuditTrail trail, Clock clock) {
        this.files = files;
        this.payouts = payouts;
        this.ready = ready;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Payout handle(Viewer by, long id, int version, boolean isRight, String why) {
        by.require(Power.CHECK_PAYOUT);
        lockCase(by, payouts.get(id));
        var payout = payouts.lock(id);
        if (payout.version() != version) {
            throw Refused.conflict(Reason.of("CHANGED_MEANWHILE", "发放单已被他人修改", "Somebody else changed the payout"));
        }
        if (payout.state() != Payout.State.PROPOSED || payout.checkedBy() != null) {
            throw Refused.conflict(
                    Reason.of("PAYOUT_STATE", "发放单当前状态不能办理这一步", "The payout is not in a state for this step"));
        }
        if (payout.proposedBy() == by.personId() || Objects.equals(payout.approvedBy(), by.personId())) {
            throw Refused.rule(
                    Reason.of("FOUR_EYES", "经办、复核、审批须为不同的人", "Proposer, checker and approver are different people"));
        }
        if (!isRight && why.isBlank()) {
            throw Refused.input(Reason.field("why", "REASON_MISSING", "请写明退回理由", "Say why"));
        }
        if (isRight) {
            payouts.checked(payout, by, clock.instant());
            ready.when(payouts.get(id));
        } else {
            payouts.end(payout, Payout.State.REFUSED, clock.instant(), why);
        }
        trail.record(by, isRight ? "PAYOUT_CHECKED" : "PAYOUT_SENT_BACK", payout.document(), Map.of("why", why));
        return payouts.get(id);
    }

    private void lockCase(Viewer by, Payout payout) {
        var caseId = payout.caseId();
        if (caseId != null) {
            files.lock(by, caseId);
        } else if (!payout.courtCode().equals(by.courtCode())) {
            throw Refused.notFound("payout");
        }
    }
}
