package lianzhi.coercion.rules;

import java.util.List;
import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.LawSettings;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.sanctions.DetentionLimit;
import lianzhi.law.sanctions.FineLimit;
import lianzhi.law.sanctions.FineLimit.Fined;

/** Whether it keeps its measure: the limits of fines by person and date, of detention, and once for the same act. */
final class MeasureRules {
    private static final Article ONCE = Article.of("CPLI", "184", "民诉法解释第184条", Mark.V);

    private MeasureRules() {}

    static Map<String, Rule> all(LawSettings law) {
        var fines = new FineLimit(law);
        return Map.of(
                "FINE_LIMITS", asked -> fineKeepsItsLimits(asked, fines),
                "DETENTION_DAYS", MeasureRules::detentionKeepsItsDays,
                "SAME_ACT", MeasureRules::sameActOnlyOnce);
    }

    private static List<Reason> fineKeepsItsLimits(Asked asked, FineLimit fines) {
        var proposal = asked.proposal();
        return fines.allows(
                        Money.yuan(proposal.fact("amount")),
                        proposal.conductOn(),
                        asked.isUnit() ? Fined.UNIT : Fined.PERSON)
                .reasons();
    }

    private static List<Reason> detentionKeepsItsDays(Asked asked) {
        return new DetentionLimit()
                .allows(Integer.parseInt(asked.proposal().fact("days")), false)
                .reasons();
    }

    static List<Reason> sameActOnlyOnce(Asked asked) {
        return asked.answeredBefore()
                ? List.of(Reason.of(
                        "SAME_ACT_PUNISHED",
                        ONCE,
                        "对同一行为已经" + asked.kind().zh() + "或者正在报批，不得重复；发生新的行为可以再次采取",
                        "The same act is answered already; only a new act can be answered anew"))
                : List.of();
    }
}
