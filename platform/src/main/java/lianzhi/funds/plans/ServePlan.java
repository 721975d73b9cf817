package lianzhi.funds.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.PayoutLimit;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 送达分配方案: each party has fifteen days from its own receipt. */
@Component
public class ServePlan {
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final PlanStore plans;
    private final PayoutLimit limit;
    private final AuditTrail trail;
    private final Clock clock;

    ServePlan(CaseFiles files, CaseEvents timeline, PlanStore plans, PayoutLimit limit, AuditTrail trail, Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.plans = plans;
        this.limit = limit;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Viewer by, long planId, String party, LocalDate on) {
        by.require(Power.PROPOSE_PAYOUT);
        var id = new CaseId(plans.get(planId).caseId());
        files.lock(by, id);
        var plan = plans.get(planId);
        if (plan.state() == Plan.State.DRAFT
                || plan.state() == Plan.State.ASKED
                || plan.state() == Plan.State.RETURNED) {
            throw Refused.rule(Reason.of(
                    "PLAN_NOT_APPROVED", "分配方案尚未经合议批准，不能送达", "The plan is not approved yet: it cannot be served"));
        }
        if (plan.state() != Plan.State.APPROVED && plan.state() != Plan.State.SERVED) {
            throw Refused.conflict(
                    Reason.of("PLAN_REPLACED", "该方案已被替换或已执行", "This version is replaced or carried out"));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw Refused.input(Reason.field("on", "DAY_AHEAD", "送达日不能晚于今天", "Service is not ahead of today"));
        }
        var _ = plan.services().stream()
                .filter(service -> service.party().equals(party))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("party"));
        plans.served(plan, party, on, limit.fifteenDaysAfter(on));
        timeline.happened(
                id,
                "PLAN_SERVED",
                clock.instant(),
                by,
                Map.of("planId", "" + planId, "party", party, "servedOn", on.toString()));
        trail.record(by, "PLAN_SERVED", plan.document(), Map.of("party", party, "on", on.toString()));
        return plans.get(planId);
    }
}
