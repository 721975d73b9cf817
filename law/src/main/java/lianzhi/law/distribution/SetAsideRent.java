package lianzhi.law.distribution;

import lianzhi.law.Article;
import lianzhi.law.HalfUp;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 唯一住房预留租金 (异议复议规定20(1)(3)) [V]: monthly average rent × 12 × 5 to 8 years; rent and years are decided by the court. */
public final class SetAsideRent {
    public static final Article ARTICLE = Article.of("OBJ", "20", "异议复议规定第二十条第一款第三项", Mark.V);

    /** @param years 5 to 8 */
    public Money of(Money monthlyRent, int years) {
        if (years < 5 || years > 8) {
            throw Refused.rule(Reason.of(
                    "RENT_YEARS_OUT_OF_RANGE", ARTICLE, "预留租金年限应为五至八年", "Rent is set aside for five to eight years"));
        }
        if (monthlyRent.fen() < 0) {
            throw Refused.input(Reason.field("monthlyRent", "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        return Money.fen(HalfUp.fen(monthlyRent.fen(), 12L * years, 1));
    }
}
