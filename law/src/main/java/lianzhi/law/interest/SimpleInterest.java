package lianzhi.law.interest;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lianzhi.law.HalfUp;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Rate;

/**
 * 固定利率的简式计算: one principal, one yearly rate, two named days. Settings: interest.dayCount.bothDatesNamed [P],
 * interest.wholeMonths [M] (whole months at a twelfth of a year, the odd days by the year's days).
 */
public final class SimpleInterest {
    private final DayCount count;
    private final boolean wholeMonths;

    public SimpleInterest(LawSettings settings) {
        this.count = DayCount.valueOf(settings.text("interest.dayCount.bothDatesNamed"));
        this.wholeMonths = settings.flag("interest.wholeMonths");
    }

    /** @param months whole months, 0 unless they are counted; {@code days} the odd days, or all */
    public record Result(int months, int days, Money amount, String formula) {}

    public Result of(Money principal, Rate annual, YearBasis basis, LocalDate from, LocalDate to) {
        int months = wholeMonths ? (int) Math.max(0, ChronoUnit.MONTHS.between(from, to)) : 0;
        int days = count.between(from.plusMonths(months), to);
        // principal × rate × (months × year + 12 × days) ÷ (12 × year)
        var parts = BigInteger.valueOf((long) months * basis.days() + 12L * days);
        var product = BigInteger.valueOf(principal.fen())
                .multiply(BigInteger.valueOf(annual.numerator()))
                .multiply(parts);
        var by = BigInteger.valueOf(annual.denominator()).multiply(BigInteger.valueOf(12L * basis.days()));
        var amount = Money.fen(HalfUp.wide(product, by));
        var time = (months > 0 ? months + " ÷ 12 + " : "") + days + " ÷ " + basis.days();
        return new Result(months, days, amount, principal + " × " + annual + " × (" + time + ") = " + amount);
    }
}
