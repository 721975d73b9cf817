package lianzhi.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 金额: an amount of renminbi in whole fen (1 yuan = 100 fen). Range: any {@code long}; arithmetic that would
 * overflow is refused. Never a {@code double}.
 */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,16}(\\.\\d{1,2})?");

    public static Money fen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /** Yuan with at most two decimals; more decimals are refused, not rounded. */
    public static Money yuan(String yuan) {
        return new Money(new BigDecimal(yuan).movePointRight(2).longValueExact());
    }

    /**
     * Reads what a person or a program sent: digits with at most two decimals, up to 16 digits of yuan. Anything else is
     * refused, naming {@code field}.
     */
    public static Money parse(String text, String field) {
        if (!PLAIN.matcher(text).matches()) {
            throw Refused.input(Reason.field(
                    field,
                    "AMOUNT_MALFORMED",
                    "金额应为以元计、至多两位小数的数字",
                    "An amount is a number of yuan with at most two decimals"));
        }
        return yuan(text);
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

    /**
     * Shares by weight that always add up to this amount: each is cut to fen, the odd fen go to the largest remainders,
     * ties to the larger weight, then in list order. Weights are not negative and not all zero; this amount is not
     * negative.
     */
    public List<Money> shareBy(List<Money> weights) {
        return ShareFen.of(this, weights);
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

    /** For a sentence that people read: yuan with two decimals and separators, such as 1,234.50. */
    public String inFigures() {
        return String.format(Locale.ROOT, "%,.2f", inYuan());
    }

    /** Yuan with two decimals and no separators, such as 1234.50. */
    @Override
    public String toString() {
        return inYuan().toPlainString();
    }
}
