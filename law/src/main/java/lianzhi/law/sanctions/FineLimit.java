package lianzhi.law.sanctions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.LawSettings;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * 罚款限额 (民诉法118) by date: from 2013-01-01 persons up to 100,000, units 50,000 to 1,000,000; from 2008-04-01 up to 10,000 and
 * 10,000 to 300,000 [V]; before that setting fine.limitsBefore2008 [M].
 */
public final class FineLimit {
    private static final LocalDate FROM_2013 = LocalDate.of(2013, 1, 1);
    private static final LocalDate FROM_2008 = LocalDate.of(2008, 4, 1);
    private static final LocalDate FROM_1991 = LocalDate.of(1991, 4, 9);

    private final List<BigDecimal> before2008;

    public FineLimit(LawSettings settings) {
        this.before2008 = settings.numbers("fine.limitsBefore2008", 3);
    }

    /** Whom the fine is for. */
    public enum Fined {
        PERSON,
        UNIT
    }

    /** @param least for a person one fen above nothing; both ends are allowed */
    public record Range(Money least, Money most, RuleVersion rule) {}

    public Range on(LocalDate day, Fined fined) {
        boolean person = fined == Fined.PERSON;
        if (!day.isBefore(FROM_2013)) {
            return range(
                    person, "100000", "50000", "1000000", rule("2013", FROM_2013, null, "118", "民事诉讼法第一百一十八条", Mark.V));
        }
        if (!day.isBefore(FROM_2008)) {
            return range(
                    person,
                    "10000",
                    "10000",
                    "300000",
                    rule("2008", FROM_2008, FROM_2013.minusDays(1), "104", "民事诉讼法（2007）第一百零四条", Mark.V));
        }
        return range(
                person,
                before2008.get(0).toPlainString(),
                before2008.get(1).toPlainString(),
                before2008.get(2).toPlainString(),
                rule("1991", FROM_1991, FROM_2008.minusDays(1), "104", "民事诉讼法（1991）第一百零四条", Mark.M));
    }

    /** Whether a fine of this amount is within the limits of the day. */
    public Decision allows(Money fine, LocalDate day, Fined fined) {
        var range = on(day, fined);
        if (fine.compareTo(range.least()) >= 0 && fine.compareTo(range.most()) <= 0) {
            return Decision.ALLOWED;
        }
        return Decision.from(List.of(Reason.of(
                        "FINE_OUT_OF_RANGE",
                        range.rule().article(),
                        fined == Fined.PERSON
                                ? "对个人的罚款不得超过" + range.most() + "元"
                                : "对单位的罚款须在" + range.least() + "元以上" + range.most() + "元以下",
                        fined == Fined.PERSON
                                ? "A person is fined at most " + range.most() + " yuan"
                                : "A unit is fined between " + range.least() + " and " + range.most() + " yuan")
                .with(Map.of(
                        "least", range.least().toString(), "most", range.most().toString()))));
    }

    private static Range range(boolean person, String personMost, String unitLeast, String unitMost, RuleVersion rule) {
        return person
                ? new Range(Money.fen(1), Money.yuan(personMost), rule)
                : new Range(Money.yuan(unitLeast), Money.yuan(unitMost), rule);
    }

    private static RuleVersion rule(
            String year, LocalDate from, @Nullable LocalDate to, String number, String zh, Mark mark) {
        return new RuleVersion("fine.limit." + year, from, to, Article.of("CPL", number, zh, mark));
    }
}
