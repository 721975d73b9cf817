package lianzhi.law.sanctions;

import lianzhi.law.Article;
import lianzhi.law.HalfUp;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 司法救助金上限 (法发〔2016〕16号) [V]: usually 36 months of last year's average monthly wage of the place; more only for grave loss and
 * hardship; never more than the award that is still unpaid.
 */
public final class ReliefCap {
    public static final int MONTHS = 36;
    public static final Article ARTICLE = new Article("RELIEF16", null, "司法救助意见", Mark.V);

    /**
     * @param usual 36 wages, or the unpaid award if that is less
     * @param hard the unpaid award
     */
    public record Cap(Money usual, Money hard) {}

    /** @param monthlyWage of the previous year, or the last published */
    public Cap of(Money monthlyWage, Money unpaidAward) {
        if (monthlyWage.fen() < 0 || unpaidAward.fen() < 0) {
            throw Refused.input(Reason.of("AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        return new Cap(Money.fen(HalfUp.fen(monthlyWage.fen(), MONTHS, 1)).min(unpaidAward), unpaidAward);
    }
}
