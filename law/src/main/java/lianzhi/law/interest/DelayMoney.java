package lianzhi.law.interest;

import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 迟延履行金 (民诉法解释505) [V]: a duty other than money not performed in time costs twice the proven loss; without a proven loss
 * the court sets the amount, there is no formula.
 */
public final class DelayMoney {
    public static final Article ARTICLE = Article.of("CPLI", "505", "民诉法解释第五百零五条", Mark.V);

    /** @param loss proven, not below 0 */
    public Money forLoss(Money loss) {
        if (loss.fen() < 0) {
            throw Refused.input(Reason.field("loss", "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        return loss.plus(loss);
    }
}
