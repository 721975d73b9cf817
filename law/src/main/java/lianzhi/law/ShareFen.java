package lianzhi.law;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 按比例分配: shares in whole fen that add up. */
public final class ShareFen {
    private ShareFen() {}

    static List<Money> of(Money amount, List<Money> weights) {
        if (amount.fen() < 0
                || weights.stream().anyMatch(w -> w.fen() < 0)
                || weights.stream().allMatch(Money::isZero)) {
            throw Refused.input(
                    Reason.of("SHARES_UNDEFINED", "权重应不为负且不全为零", "Weights are not negative and not all zero"));
        }
        var fen = weights.stream().map(w -> BigInteger.valueOf(w.fen())).toArray(BigInteger[]::new);
        var size = weights.stream().mapToLong(Money::fen).toArray();
        return Arrays.stream(of(amount.fen(), fen, size)).mapToObj(Money::fen).toList();
    }

    /**
     * Cuts {@code fen × weight ÷ sum of weights} to fen; the odd fen go to the largest remainders, ties to the larger
     * {@code size}, then in list order.
     *
     * @param weights not negative, their sum above 0
     */
    public static long[] of(long fen, BigInteger[] weights, long[] size) {
        var pool = BigInteger.valueOf(fen);
        var sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        var shares = new long[weights.length];
        var rests = new BigInteger[weights.length];
        long left = fen;
        for (int i = 0; i < weights.length; i++) {
            var parts = pool.multiply(weights[i]).divideAndRemainder(sum);
            shares[i] = parts[0].longValueExact();
            rests[i] = parts[1];
            left -= shares[i];
        }
        if (left > 0) {
            var order = new Integer[weights.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(
                    order,
                    Comparator.<Integer, BigInteger>comparing(i -> rests[i])
                            .reversed()
                            .thenComparing(i -> size[i], Comparator.reverseOrder()));
            for (int k = 0; k < left; k++) {
                shares[order[k]]++;
            }
        }
        return shares;
    }
}
