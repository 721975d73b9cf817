package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 外币折算 (法释〔2014〕8号5) [V]: without a request the doubled part is computed in the currency of the document (amounts in
 * hundredths of it); at the creditor's request the fixed sum is first turned into renminbi at the published middle rate of
 * the day the doubled part starts, one rate for the whole time.
 */
public final class ConvertCurrency {
    public static final Article ARTICLE = Article.of("DELAY14", "5", "法释〔2014〕8号第五条", Mark.V);

    /**
     * @param yuanPerUnit published middle rate, yuan for one unit
     * @param rateOf the day of that rate
     * @param doubledStarts first day of the doubled part
     */
    public Money toYuan(Money foreign, BigDecimal yuanPerUnit, LocalDate rateOf, LocalDate doubledStarts) {
        if (!rateOf.equals(doubledStarts)) {
            throw Refused.rule(Reason.of(
                    "RATE_OF_ANOTHER_DAY",
                    ARTICLE,
                    "折算应使用加倍部分起算之日的中间价",
                    "The middle rate is that of the day the doubled part starts"));
        }
        if (yuanPerUnit.signum() <= 0 || yuanPerUnit.precision() > 18 || foreign.fen() < 0) {
            throw Refused.input(
                    Reason.field("yuanPerUnit", "EXCHANGE_RATE_INVALID", "汇率应为正数", "An exchange rate is above 0"));
        }
        return Money.halfUp(foreign.inYuan().multiply(yuanPerUnit));
    }
}
