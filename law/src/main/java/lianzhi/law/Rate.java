package lianzhi.law;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * 利率: an exact decimal rate as a fraction (0.0615 is 6.15 %). Never rounded. Range: 0 to 10,000 (a million
 * per cent), at most 16 decimals; anything else is refused.
 */
public record Rate(BigDecimal fraction) implements Comparable<Rate> {
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    public Rate {
        if (fraction.precision() > 40 || fraction.scale() < -10) {
            throw refused();
        }
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
        fraction = fraction.scale() < 0 ? fraction.setScale(0) : fraction;
        if (fraction.signum() < 0
                || fraction.compareTo(MOST) > 0
                || fraction.scale() > 16
                || fraction.precision() > 18) {
            throw refused();
        }
    }

    /** A rate given in per cent: "6.15" is 0.0615. */
    public static Rate percent(String percent) {
        return percent(new BigDecimal(percent));
    }

    public static Rate percent(BigDecimal percent) {
        return new Rate(percent.movePointLeft(2));
    }

    public static Rate fraction(String fraction) {
        return new Rate(new BigDecimal(fraction));
    }

    /** The fraction is {@code numerator() / denominator()}, both whole. */
    public long numerator() {
        return fraction.unscaledValue().longValue();
    }

    public long denominator() {
        return BigInteger.TEN.pow(fraction.scale()).longValue();
    }

    /** This share of an amount, half up to fen. */
    public Money of(Money amount) {
        return Money.fen(HalfUp.fen(amount.fen(), numerator(), denominator()));
    }

    public Rate times(BigDecimal multiplier) {
        return new Rate(fraction.multiply(multiplier));
    }

    /** In per cent without the sign, such as 6.15. */
    public String inPercent() {
        var percent = fraction.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0).toPlainString() : percent.toPlainString();
    }

    private static Refused refused() {
        return Refused.input(Reason.of("RATE_OUT_OF_RANGE", "利率超出可计算的范围", "The rate is beyond what can be computed"));
    }

    @Override
    public int compareTo(Rate other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public String toString() {
        return inPercent() + "%";
    }
}
