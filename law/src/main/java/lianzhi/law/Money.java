package lianzhi.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 金额: an amount of renminbi in whole fen (1 yuan = 100 fen). Range: any {@code long}; arithmetic that would
 * overflow is refused. Never a {@code double}.
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money fen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /** Yuan with at most two decimals; more decimals are refused, not rounded. */
    public static Money yuan(String yuan) {
        return new Money(new BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    /** Half up to fen: the rounding of every line of a calculation sheet. */
    public static Money halfUp(BigDecimal yuan) {
        return new Money(
                yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    /** The amount in yuan, always with two decimals. */
    public BigDecimal inYuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals and no separators, such as 1234.50. */
    @Override
    public String toString() {
        return inYuan().toPlainString();
    }
}
