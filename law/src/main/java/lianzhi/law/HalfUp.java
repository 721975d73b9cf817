package lianzhi.law;

import java.math.BigInteger;
import java.util.Map;

/** 四舍五入到分: the one rounding of every line, exact for any {@code long}. */
public final class HalfUp {
    private HalfUp() {}

    /**
     * {@code fen × times ÷ by}, half up. None may be negative and {@code by} must be positive; a result above
     * 92 quadrillion yuan is refused.
     */
    public static long fen(long fen, long times, long by) {
        long low = fen * times;
        if (Math.multiplyHigh(fen, times) != 0 || low < 0) {
            return wide(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(times)), BigInteger.valueOf(by));
        }
        long whole = low / by;
        long rest = low - whole * by;
        return rest >= by - rest ? whole + 1 : whole;
    }

    /** The same where the factors may be wider than a {@code long}. */
    public static long wide(BigInteger product, BigInteger by) {
        var parts = product.divideAndRemainder(by);
        var up = parts[1].shiftLeft(1).compareTo(by) >= 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        if (up.bitLength() > 63) {
            throw tooLarge();
        }
        return up.longValue();
    }

    /** The sum of two amounts in fen, refused when no amount can hold it. */
    public static long plus(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            throw tooLarge();
        }
        return sum;
    }

    static Refused tooLarge() {
        return Refused.rule(Reason.of("AMOUNT_OUT_OF_RANGE", "金额超出可计算的范围", "The amount is beyond what can be computed")
                .with(Map.of("maxFen", Long.toString(Long.MAX_VALUE))));
    }
}
