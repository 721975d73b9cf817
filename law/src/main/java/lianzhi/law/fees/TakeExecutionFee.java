package lianzhi.law.fees;

import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 从到账款中扣执行费: the fee on the cumulative sum less the fee already taken. Base, mode and the fee of a resumed case are
 * practice: settings fee.base [P], fee.mode [P], fee.resumed.secondFee [M].
 */
public final class TakeExecutionFee {
    private final boolean onAppliedFor;
    private final boolean net;
    private final boolean again;

    public TakeExecutionFee(LawSettings settings) {
        this.onAppliedFor = settings.text("fee.base").equals("APPLIED_FOR");
        this.net = settings.text("fee.mode").equals("NET");
        this.again = settings.flag("fee.resumed.secondFee");
    }

    /**
     * What has gone before, in fen, none below 0.
     *
     * @param appliedFor the sum applied for in this case
     * @param collectedEarlier collected in rounds before a resumption
     * @param feeEarlier fee taken in those rounds
     * @param collected collected in this round before this receipt
     * @param fee taken in this round so far
     */
    public record SoFar(Money appliedFor, Money collectedEarlier, Money feeEarlier, Money collected, Money fee) {}

    /** @param fee to the treasury; {@code forCreditors} is the rest of the receipt */
    public record Taken(Money fee, Money forCreditors) {}

    public Taken outOf(Money receipt, SoFar so) {
        if (receipt.fen() < 0) {
            throw Refused.input(Reason.field("receipt", "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        var before = again ? so.collected() : so.collectedEarlier().plus(so.collected());
        var taken = again ? so.fee() : so.feeEarlier().plus(so.fee());
        var counted = net && !onAppliedFor ? netOf(receipt, before, taken) : receipt;
        var fee = due(counted, before, taken, so).min(receipt);
        return new Taken(fee, receipt.minus(fee));
    }

    private Money due(Money counted, Money before, Money taken, SoFar so) {
        var base = onAppliedFor ? so.appliedFor() : before.plus(counted);
        if (base.isZero() || (counted.isZero() && !onAppliedFor)) {
            return Money.ZERO;
        }
        long due = FeeScale.EXECUTION.on(base).fee().fen() - taken.fen();
        return Money.fen(Math.max(0, due));
    }

    /** The largest N with N + fee on N ≤ receipt. */
    private static Money netOf(Money receipt, Money before, Money taken) {
        long low = 0;
        long high = receipt.fen();
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            long fee =
                    FeeScale.EXECUTION.on(before.plus(Money.fen(middle))).fee().fen() - taken.fen();
            if (middle + Math.max(0, fee) <= receipt.fen()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Money.fen(low);
    }
}
