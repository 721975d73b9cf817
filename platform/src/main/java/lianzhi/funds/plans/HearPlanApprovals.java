package lianzhi.funds.plans;

import java.time.Clock;
import java.util.Map;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.store.PlanStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 合议结果 of a plan: safe to hear twice; a version that was replaced meanwhile stays replaced. */
@Component
class HearPlanApprovals {
    private static final String PREFIX = "plan:";
    private final CaseFiles files;
    private final PlanStore plans;
    private final AuditTrail trail;
    private final Clock clock;

    HearPlanApprovals(CaseFiles files, PlanStore plans, AuditTrail trail, Clock clock) {
        this.files = files;
        this.plans = plans;
        this.trail = trail;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "funds.plan-approved")
    void on(ApprovalGranted granted) {
        if (!granted.subject().startsWith(PREFIX)) {
            return;
        }
        files.lockForSystem(granted.caseId());
        var plan = plans.get(Long.parseLong(granted.subject().substring(PREFIX.length())));
        if (plan.state() != Plan.State.ASKED) {
            return;
        }
        if (plans.madeBy(plan.id()) == granted.approvedBy()) {
            plans.returned(plan.id(), "制作人与批准人为同一人，批准无效");
            return;
        }
        plans.approved(plan.id(), granted.approvedBy(), clock.instant());
        trail.record(null, "PLAN_APPROVED", plan.document(), Map.of("by", "" + granted.approvedBy()));
    }

    @ApplicationModuleListener(id = "funds.plan-not-approved")
    void on(ApprovalReturned returned) {
        if (!returned.subject().startsWith(PREFIX)) {
            return;
        }
        files.lockForSystem(returned.caseId());
        var plan = plans.get(Long.parseLong(returned.subject().substring(PREFIX.length())));
        if (plan.state() == Plan.State.ASKED) {
            plans.returned(plan.id(), returned.why());
        }
    }
}
