package lianzhi.funds.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import lianzhi.funds.plans.Plan.Objection;
import lianzhi.funds.plans.Plan.Outcome;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 争议部分预留: what may not be given yet, by share; refuses with every reason while no part may be given at all. */
@Component
class HoldDisputed {
    private static final Article RULE = Article.of("CPLI", "510", "民诉法解释第510条", Mark.V);
    private final PlanStore plans;

    HoldDisputed(PlanStore plans) {
        this.plans = plans;
    }

    Map<Integer, Money> of(Plan plan, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        for (var service : plan.services()) {
            var until = service.objectionUntil();
            if (until == null) {
                reasons.add(
                        reason("PLAN_NOT_SERVED", "方案尚未送达：" + service.party(), "Not served yet: " + service.party()));
            } else if (!today.isAfter(until)) {
                reasons.add(reason(
                        "OBJECTION_PERIOD_RUNS",
                        service.party() + "的异议期至" + until,
                        "The period of " + service.party() + " runs to " + until));
            }
        }
        var held = new HashMap<Integer, Money>();
        for (var objection : plan.objections()) {
            var reason = hold(objection, today, held);
            if (reason != null) {
                reasons.add(reason);
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, reasons);
        }
        plan.shares().forEach(share -> held.computeIfPresent(share.nr(), (nr, fen) -> fen.min(share.fen())));
        return held;
    }

    private @Nullable Reason hold(Objection objection, LocalDate today, Map<Integer, Money> held) {
        if (objection.outcome() == Outcome.UNOPPOSED || objection.outcome() == Outcome.JUDGED_FOR_OBJECTOR) {
            return reason(
                    "NEW_VERSION_NEEDED",
                    "异议成立，应修正方案并重新送达",
                    "The objection stands: correct the plan and serve it again");
        }
        if (objection.outcome() != null) {
            return null;
        }
        if (objection.toldOn() == null) {
            return reason("OBJECTION_NOT_TOLD", "异议尚未通知其他债权人和被执行人", "The others have not been told of the objection");
        }
        var suitUntil = objection.suitUntil();
        if (objection.suitNumber() == null && suitUntil != null && today.isAfter(suitUntil)) {
            plans.ended(objection.id(), Outcome.NO_SUIT, today);
            return null;
        }
        held.merge(objection.shareNr(), objection.disputed(), Money::plus);
        return null;
    }

    private static Reason reason(String code, String zh, String en) {
        return Reason.of(code, RULE, zh, en);
    }
}
