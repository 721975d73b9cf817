package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤回发放: before it went to the bank, with a reason. */
@Component
public class WithdrawPayout {
    private final CaseFiles files;
    private final PayoutStore payouts;
    private final AuditTrail trail;
    private final Clock clock;

    WithdrawPayout(CaseFiles files, PayoutStore payouts, AuditTrail trail, Clock clock) {
        this.files = files;
        this.payouts = payouts;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Payout handle(Viewer by, long id, String why) {
        if (!by.may(Power.MATCH_FUNDS)) {
            by.require(Power.PROPOSE_PAYOUT);
        }
        return of(id, why, by);
    }

    /** For acts that take a payout back with them; the caller has asked whether he may. */
    Payout of(long id, String why, Viewer by) {
        lockCase(by, payouts.get(id));
        var payout = payouts.lock(id);
        if (why.isBlank()) {
            throw Refused.input(Reason.field("why", "REASON_MISSING", "请写明撤回理由", "Say why"));
        }
        if (payout.state() != Payout.State.PROPOSED && payout.state() != Payout.State.READY) {
            throw Refused.conflict(
                    Reason.of("PAYOUT_STATE", "发放单当前状态不能办理这一步", "The payout is not in a state for this step"));
        }
        payouts.end(payout, Payout.State.WITHDRAWN, clock.instant(), why);
        trail.record(by, "PAYOUT_WITHDRAWN", payout.document(), Map.of("why", why));
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
