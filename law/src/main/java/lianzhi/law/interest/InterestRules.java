package lianzhi.law.interest;

import java.time.LocalDate;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.RuleVersion;

/** 利息规则的版本: with the days on which each was in force. */
public final class InterestRules {
    /** First day of the doubled part. */
    public static final LocalDate DOUBLED_BEGINS = LocalDate.of(2014, 8, 1);

    public static final RuleVersion GENERAL = new RuleVersion(
            "interest.general.2014", DOUBLED_BEGINS, null, Article.of("DELAY14", "1", "法释〔2014〕8号第一条第二款", Mark.V));
    public static final RuleVersion DOUBLED = new RuleVersion(
            "interest.doubled.2014", DOUBLED_BEGINS, null, Article.of("DELAY14", "1", "法释〔2014〕8号第一条第三款", Mark.V));
    /** Twice the benchmark rate of the same term; days before it ran by 民诉意见第294条, doubled alike. */
    public static final RuleVersion DELAY_2009 = new RuleVersion(
            "interest.delay.2009",
            LocalDate.of(2009, 5, 18),
            LocalDate.of(2014, 7, 31),
            new Article("DELAY09", null, "法释〔2009〕6号", Mark.V));

    public static final RuleVersion ORDER = new RuleVersion(
            "interest.order.2014",
            DOUBLED_BEGINS,
            null,
            Article.of("DELAY14", "4", "法释〔2014〕8号第四条；民法典第五百六十一条", Mark.V));

    private InterestRules() {}
}
