package lianzhi.law.distribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.law.Money;
import lianzhi.law.distribution.DistributionSheet.Kind;
import lianzhi.law.distribution.DistributionSheet.Share;
import lianzhi.law.fees.FeeScale;

/** 分配: pays deductions, then tier after tier, then sets the holds aside. Every fen of the pot is named. */
public final class Distribute {
    /** The sheet; names the mistakes of the input all at once. */
    public DistributionSheet of(Distribution pot) {
        CheckDistribution.of(pot);
        var shares = new LinkedHashMap<String, Share>();
        long left = pot.proceeds().fen();
        for (var deduction : pot.deductions()) {
            left -= add(shares, deduct(deduction, left));
        }
        int rank = 0;
        for (var tier : pot.tiers()) {
            rank++;
            var paid =
                    tier.mode() == Distribution.Mode.SEQUENCE ? inOrder(tier, left) : ShareTier.of(tier.claims(), left);
            for (int i = 0; i < paid.length; i++) {
                left -= add(shares, claim(tier, i, rank, paid[i]));
            }
        }
        pot.holds().forEach(hold -> hold(hold, shares));
        return new DistributionSheet(pot.proceeds(), List.copyOf(shares.values()), Money.fen(left));
    }

    private static long add(Map<String, Share> shares, Share share) {
        shares.put(share.name(), share);
        return share.paid().fen();
    }

    private static Share deduct(Distribution.Deduction d, long left) {
        var due = d.executionFeeOn() != null
                ? FeeScale.EXECUTION.on(d.executionFeeOn()).fee()
                : d.amount() != null ? d.amount() : Money.ZERO;
        var paid = due.min(Money.fen(left));
        return new Share(
                Kind.DEDUCTION,
                d.name(),
                0,
                due,
                paid,
                paid.toString(),
                "先行扣除" + paid + "元",
                "Deducted first: " + paid + " yuan");
    }

    private static long[] inOrder(Distribution.Tier tier, long left) {
        var paid = new long[tier.claims().size()];
        for (int i = 0; i < paid.length; i++) {
            paid[i] = Math.min(left, tier.claims().get(i).amount().fen());
            left -= paid[i];
        }
        return paid;
    }

    private static Share claim(Distribution.Tier tier, int i, int rank, long fen) {
        var claim = tier.claims().get(i);
        var paid = Money.fen(fen);
        boolean ratio = tier.mode() == Distribution.Mode.PRO_RATA;
        var weight = claim.weight().compareTo(BigDecimal.ONE) == 0
                ? ""
                : " × " + claim.weight().toPlainString();
        var formula = claim.amount() + weight + " → " + paid;
        return new Share(
                Kind.CLAIM,
                claim.name(),
                rank,
                claim.amount(),
                paid,
                formula,
                "第" + rank + "顺位，" + (ratio ? "按比例" : "按顺序") + "受偿" + paid + "元" + rate(claim, paid),
                "Tier " + rank + ", " + (ratio ? "pro rata" : "in order") + ": " + paid + " yuan" + rate(claim, paid));
    }

    private static String rate(Distribution.Claim claim, Money paid) {
        if (claim.amount().isZero()) {
            return "";
        }
        var basisPoints = BigInteger.valueOf(paid.fen())
                .multiply(BigInteger.valueOf(10_000))
                .divide(BigInteger.valueOf(claim.amount().fen()));
        return " (" + new BigDecimal(basisPoints, 2).toPlainString() + "%)";
    }

    private static void hold(Distribution.Hold hold, Map<String, Share> shares) {
        var from = shares.get(hold.from());
        if (from == null) {
            return;
        }
        var held = hold.share().of(from.paid());
        shares.put(
                from.name(),
                new Share(
                        from.kind(),
                        from.name(),
                        from.tier(),
                        from.due(),
                        from.paid().minus(held),
                        from.formula(),
                        from.zh() + "，其中预留" + held + "元",
                        from.en() + ", of which held " + held + " yuan"));
        var formula = from.paid() + " × " + hold.share() + " = " + held;
        shares.put(
                hold.name(),
                new Share(
                        Kind.HOLD,
                        hold.name(),
                        0,
                        held,
                        held,
                        formula,
                        "自“" + from.name() + "”份额中预留" + held + "元",
                        "Held out of the share of " + from.name() + ": " + held + " yuan"));
    }
}
