package lianzhi.law.interest;

import java.math.BigDecimal;
import lianzhi.law.LawSettings;
import lianzhi.law.Rate;

/** 金融借款的限度 [M]: total cost that may be cut on request (法发〔2017〕22号) and the bank's penalty (银发〔2003〕251号). */
public final class BankLoanLimits {
    private final Rate total;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    /** @param settings interest.bank.totalCapPercent, and interest.bank.penaltyUpliftPercent such as 30..50 */
    public BankLoanLimits(LawSettings settings) {
        this.total = Rate.percent(settings.number("interest.bank.totalCapPercent"));
        var bounds = settings.numbers("interest.bank.penaltyUpliftPercent", 1);
        this.lowest = factor(bounds.getFirst());
        this.highest = factor(bounds.getLast());
    }

    /** Interest, compound and penalty together above this yearly rate may be cut on request. */
    public Rate totalCap() {
        return total;
    }

    public Rate lowestPenalty(Rate contract) {
        return contract.times(lowest);
    }

    public Rate highestPenalty(Rate contract) {
        return contract.times(highest);
    }

    private static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }
}
