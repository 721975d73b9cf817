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
import lianzhi.funds.plans.Plan.Objection;
import lianzhi.funds.plans.Plan.Outcome;
import lianzhi.funds.receipts.PayoutLimit;
import lianzhi.funds.store.ObjectionNotices;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 分配方案异议: objection, notice to the others, opposition, notice to the objector, suit; fifteen days each. */
@Component
public class HandleObjection {
    private static final Article RULE = Article.of("CPLI", "509", "民诉法解释第509条", Mark.V);
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final PlanStore plans;
    private final ObjectionNotices notices;
    private final PayoutLimit limit;
    private final AuditTrail trail;
    private final Clock clock;

    HandleObjection(
            CaseFiles files,
            CaseEvents timeline,
            PlanStore plans,
            ObjectionNotices notices,
            PayoutLimit limit,
            AuditTrail trail,
            Clock clock) {
        this.notices = notices;
        this.files = files;
        this.timeline = timeline;
        this.plans = plans;
        this.limit = limit;
        this.trail = trail;
        this.clock = clock;
    }

    /** 提出异议. @param disputed how much of that share is disputed */
    @Transactional
    public Plan object(Viewer by, long planId, String party, int shareNr, Money disputed, String reason, LocalDate on) {
        var plan = lock(by, planId);
        var service = plan.services().stream()
                .filter(s -> s.party().equals(party))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("party"));
        var share = plan.shares().stream()
                .filter(s -> s.nr() == shareNr)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("shareNr"));
        inTime(on, service.objectionUntil(), "OBJECTION_LATE");
        StepDay.check(on, service.servedOn(), today());
        if (!disputed.isPositive() || disputed.compareTo(share.fen()) > 0 || reason.isBlank()) {
            throw Refused.input(Reason.field(
                    "disputed",
                    "DISPUTED_AMOUNT",
                    "争议金额应大于零、不超过该份额，并写明理由",
                    "The disputed sum is within the share, with a reason"));
        }
        var objection = plans.object(planId, party, shareNr, disputed, reason, on);
        tell(plan, by, "PLAN_OBJECTED", objection, party);
        return plans.get(planId);
    }

    /**
     * 通知其他债权人、被执行人: each by its own day.
     *
     * @param party null: everybody who has not been told yet
     */
    @Transactional
    public Plan tell(Viewer by, long objectionId, @Nullable String party, LocalDate on) {
        var plan = lock(by, plans.planOf(objectionId));
        var objection = of(plan, objectionId);
        StepDay.check(on, objection.objectedOn(), today());
        var whom = WhoIsTold.of(plan, objection, party);
        notices.told(objectionId, whom, on, limit.fifteenDaysAfter(on));
        tell(plan, by, "PLAN_OBJECTION_TOLD", objectionId, String.join("、", whom));
        return plans.get(plan.id());
    }

    /** 反对意见: within the days of who opposes; everybody who does is a defendant of the suit. */
    @Transactional
    public Plan oppose(Viewer by, long objectionId, String party, LocalDate on) {
        var plan = lock(by, plans.planOf(objectionId));
        var notice = of(plan, objectionId).notices().stream()
                .filter(told -> told.party().equals(party))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("party"));
        inTime(on, notice.opposeUntil(), "OPPOSITION_LATE");
        StepDay.check(on, notice.toldOn(), today());
        notices.opposed(objectionId, party, on);
        tell(plan, by, "PLAN_OPPOSED", objectionId, party);
        return plans.get(plan.id());
    }

    /** 通知异议人有反对意见. */
    @Transactional
    public Plan tellObjector(Viewer by, long objectionId, LocalDate on) {
        var plan = lock(by, plans.planOf(objectionId));
        var objection = of(plan, objectionId);
        if (objection.opposedOn() == null) {
            throw Refused.rule(Reason.of("NOT_OPPOSED", RULE, "尚无反对意见", "Nobody has opposed the objection"));
        }
        StepDay.check(on, objection.opposedOn(), today());
        plans.oppositionTold(objectionId, on, limit.fifteenDaysAfter(on));
        tell(plan, by, "PLAN_OPPOSITION_TOLD", objectionId, "");
        return plans.get(plan.id());
    }

    /** 分配方案异议之诉. */
    @Transactional
    public Plan suit(Viewer by, long objectionId, String number, LocalDate on) {
        var plan = lock(by, plans.planOf(objectionId));
        var objection = of(plan, objectionId);
        inTime(on, objection.suitUntil(), "SUIT_LATE");
        StepDay.check(on, objection.oppositionToldOn(), today());
        plans.suit(objectionId, number);
        tell(plan, by, "PLAN_SUIT_FILED", objectionId, number);
        return plans.get(plan.id());
    }

    @Transactional
    public Plan end(Viewer by, long objectionId, Outcome outcome) {
        var plan = lock(by, plans.planOf(objectionId));
        EndOfObjection.check(of(plan, objectionId), outcome, today());
        plans.ended(objectionId, outcome, today());
        trail.record(
                by,
                "PLAN_OBJECTION_ENDED",
                plan.document(),
                Map.of("objection", "" + objectionId, "outcome", "" + outcome));
        return plans.get(plan.id());
    }

    private static void inTime(LocalDate on, @Nullable LocalDate until, String code) {
        if (until == null || on.isAfter(until)) {
            throw Refused.rule(Reason.of(code, RULE, "不在法定的十五日期限内", "Not within the fifteen days of the law")
                    .with(until == null ? Map.of() : Map.of("until", until.toString())));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Plan lock(Viewer by, long planId) {
        by.require(Power.PROPOSE_PAYOUT);
        files.lock(by, new CaseId(plans.get(planId).caseId()));
        var plan = plans.get(planId);
        if (plan.state() != Plan.State.SERVED) {
            throw Refused.conflict(Reason.of("PLAN_NOT_SERVED", "该方案不在异议程序中", "The plan is not open to objections"));
        }
        return plan;
    }

    private static Objection of(Plan plan, long objectionId) {
        return plan.objections().stream()
                .filter(objection -> objection.id() == objectionId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("objection"));
    }

    private void tell(Plan plan, Viewer by, String event, long objectionId, String who) {
        timeline.happened(
                new CaseId(plan.caseId()),
                event,
                clock.instant(),
                by,
                Map.of("planId", "" + plan.id(), "objection", "" + objectionId, "party", who));
        trail.record(by, event, plan.document(), Map.of("objection", "" + objectionId, "party", who));
    }
}
