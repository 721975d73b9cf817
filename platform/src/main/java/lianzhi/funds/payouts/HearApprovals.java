package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.store.PayoutStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 审批结果: safe to hear twice. An approver who also checked loses his check: somebody else must look. */
@Component
class HearApprovals {
    private static final String PREFIX = "payout:";
    private final CaseFiles files;
    private final PayoutStore payouts;
    private final ReadyPayout ready;
    private final AuditTrail trail;
    private final Clock clock;

    HearApprovals(CaseFiles files, PayoutStore payouts, ReadyPayout ready, AuditTrail trail, Clock clock) {
        this.files = files;
        this.payouts = payouts;
        this.ready = ready;
        this.trail = trail;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "funds.payout-approved")
    void on(ApprovalGranted granted) {
        if (!granted.subject().startsWith(PREFIX)) {
            return;
        }
        files.lockForSystem(granted.caseId());
        var payout = payouts.lock(Long.parseLong(granted.subject().substring(PREFIX.length())));
        if (payout.state() != Payout.State.PROPOSED || payout.approvedBy() != null) {
            return;
        }
        if (granted.approvedBy() == payout.proposedBy()) {
            payouts.end(payout, Payout.State.REFUSED, clock.instant(), "审批人与经办人为同一人，审批无效");
            return;
        }
        if (Objects.equals(payout.checkedBy(), granted.approvedBy())) {
            payouts.uncheck(payout);
            payout = payouts.get(payout.id());
        }
        payouts.approved(payout, granted.approvedBy(), clock.instant());
        ready.when(payouts.get(payout.id()));
        trail.record(null, "PAYOUT_APPROVED", payout.document(), Map.of("by", "" + granted.approvedBy()));
    }

    @ApplicationModuleListener(id = "funds.payout-not-approved")
    void on(ApprovalReturned returned) {
        if (!returned.subject().startsWith(PREFIX)) {
            return;
        }
        files.lockForSystem(returned.caseId());
        var payout = payouts.lock(Long.parseLong(returned.subject().substring(PREFIX.length())));
        if (payout.state() == Payout.State.PROPOSED) {
            payouts.end(payout, Payout.State.REFUSED, clock.instant(), returned.why());
        }
    }
}
