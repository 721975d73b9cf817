package lianzhi.funds.plans;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.funds.plans.Plan.Objection;
import lianzhi.funds.plans.Plan.Outcome;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** 了结异议: only as far as its steps have come; silence counts only after the days to speak are over. */
final class EndOfObjection {
    private static final Article RULE = Article.of("CPLI", "510", "民诉法解释第510条", Mark.V);

    private EndOfObjection() {}

    static void check(Objection objection, Outcome outcome, LocalDate today) {
        if (objection.outcome() != null) {
            throw Refused.conflict(Reason.of("OBJECTION_ENDED", "该异议已了结", "The objection has ended before"));
        }
        switch (outcome) {
            case UNOPPOSED -> {
                if (objection.opposedOn() != null) {
                    throw refused("OPPOSED", "已有反对意见，不能按无人反对了结", "It is opposed: it does not end unopposed");
                }
                over(objection.oppositionUntil(), "OPPOSITION_PERIOD_RUNS", "反对期", "The days to oppose", today);
            }
            case NO_SUIT -> {
                if (objection.suitNumber() != null) {
                    throw refused("SUIT_IS_FILED", "已起诉，不能按逾期未起诉了结", "A suit is filed: it does not end without one");
                }
                over(objection.suitUntil(), "SUIT_PERIOD_RUNS", "起诉期", "The days to sue", today);
            }
            case JUDGED_FOR_OBJECTOR, JUDGED_AGAINST_OBJECTOR -> {
                if (objection.suitNumber() == null) {
                    throw refused("NO_SUIT_FILED", "尚未登记起诉，不能按判决了结", "No suit is on record that could be judged");
                }
            }
            case WITHDRAWN -> {}
        }
    }

    private static void over(@Nullable LocalDate until, String code, String zh, String en, LocalDate today) {
        if (until == null) {
            throw refused(code, zh + "尚未起算", en + " have not begun");
        }
        if (!today.isAfter(until)) {
            throw Refused.rule(Reason.of(code, RULE, zh + "至 " + until, en + " run to " + until)
                    .with(Map.of("until", until.toString())));
        }
    }

    private static Refused refused(String code, String zh, String en) {
        return Refused.rule(Reason.of(code, RULE, zh, en));
    }
}
