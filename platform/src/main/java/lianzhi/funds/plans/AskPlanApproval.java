package lianzhi.funds.plans;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 报批分配方案: a draft goes to the panel; nothing is served before it has approved. */
@Component
public class AskPlanApproval {
    private final CaseFiles files;
    private final Approvals approvals;
    private final PlanStore plans;
    private final AuditTrail trail;

    AskPlanApproval(CaseFiles files, Approvals approvals, PlanStore plans, AuditTrail trail) {
        this.files = files;
        this.approvals = approvals;
        this.plans = plans;
        this.trail = trail;
    }

    @Transactional
    public Plan handle(Viewer by, long planId) {
        by.require(Power.PROPOSE_PAYOUT);
        var id = new CaseId(plans.get(planId).caseId());
        files.lock(by, id);
        var plan = plans.get(planId);
        if (plan.state() != Plan.State.DRAFT) {
            throw Refused.conflict(
                    Reason.of("PLAN_NOT_A_DRAFT", "该方案不是草稿，不能报批", "Only a draft is sent to be approved"));
        }
        plans.asked(
                planId,
                approvals.request(
                        by,
                        id,
                        "MAKE_PLAN",
                        plan.document(),
                        Map.of(
                                "amount", "" + plan.proceeds(),
                                "what", "分配方案第" + plan.nr() + "版",
                                "way", plan.regime().zh,
                                "shares", "" + plan.shares().size(),
                                "until", "" + plan.claimsOn())));
        trail.record(by, "PLAN_APPROVAL_ASKED", plan.document(), Map.of("proceeds", "" + plan.proceeds()));
        return plans.get(planId);
    }
}
