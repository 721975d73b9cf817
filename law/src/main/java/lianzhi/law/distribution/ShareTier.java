package lianzhi.law.distribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lianzhi.law.ShareFen;

/**
 * 同一顺位按比例: shares by amount × weight, none above its claim (what is cut off goes to the others), cut to fen, odd fen
 * to the largest remainders, ties to the larger claim, then list order.
 */
final class ShareTier {
    private static final int DECIMALS = 6;

    private ShareTier() {}

    static long[] of(List<Distribution.Claim> claims, long pool) {
        var amounts = claims.stream().mapToLong(c -> c.amount().fen()).toArray();
        var factors = claims.stream().map(c -> factor(c.weight())).toArray(BigInteger[]::new);
        var paid = new long[amounts.length];
        var order = new Integer[amounts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.<Integer, BigInteger>comparing(i -> factors[i]).reversed());
        var weights = new BigInteger[amounts.length];
        var sum = BigInteger.ZERO;
        for (int i = 0; i < amounts.length; i++) {
            weights[i] = factors[i].multiply(BigInteger.valueOf(amounts[i]));
            sum = sum.add(weights[i]);
        }
        int capped = 0;
        // The heaviest reach their claim first; each that does leaves the others a better ratio.
        while (capped < order.length
                && BigInteger.valueOf(pool).multiply(factors[order[capped]]).compareTo(sum) >= 0) {
            int i = order[capped++];
            paid[i] = Math.min(pool, amounts[i]);
            pool -= paid[i];
            sum = sum.subtract(weights[i]);
        }
        var rest = Arrays.stream(order, capped, order.length)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        if (sum.signum() > 0) {
            var shares = ShareFen.of(
                    pool,
                    Arrays.stream(rest).mapToObj(i -> weights[i]).toArray(BigInteger[]::new),
                    Arrays.stream(rest).mapToLong(i -> amounts[i]).toArray());
            for (int k = 0; k < rest.length; k++) {
                paid[rest[k]] = shares[k];
            }
        }
        return paid;
    }

    private static BigInteger factor(BigDecimal weight) {
        return weight.movePointRight(DECIMALS).toBigIntegerExact();
    }
}
