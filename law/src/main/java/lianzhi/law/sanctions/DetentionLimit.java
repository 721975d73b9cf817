package lianzhi.law.sanctions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.RuleVersion;

/** 拘留期限 (民诉法118) [V]: at most 15 days, since 1991-04-09. A new act may be answered anew, the same act not. */
public final class DetentionLimit {
    public static final int MOST_DAYS = 15;
    public static final RuleVersion RULE = new RuleVersion(
            "detention.limit.1991", LocalDate.of(1991, 4, 9), null, Article.of("CPL", "118", "民事诉讼法第一百一十八条", Mark.V));

    /** @param alreadyForThisAct whether the same act was answered with detention before */
    public Decision allows(int days, boolean alreadyForThisAct) {
        var reasons = new ArrayList<Reason>();
        if (days < 1 || days > MOST_DAYS) {
            reasons.add(Reason.of(
                    "DETENTION_DAYS_OUT_OF_RANGE", RULE.article(), "拘留期限为一日以上十五日以下", "Detention is for 1 to 15 days"));
        }
        if (alreadyForThisAct) {
            reasons.add(Reason.of(
                    "DETENTION_REPEATED",
                    Article.of("CPLI", "184", "民诉法解释第一百八十四条", Mark.V),
                    "对同一行为不得连续适用拘留",
                    "The same act is not answered twice"));
        }
        return Decision.from(List.copyOf(reasons));
    }
}
