package lianzhi.law.auction;

import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 悔拍 (网拍规定24) [V]: the deposit is not returned and pays, in order, the costs lost, the gap between the first and the second
 * price, this case's debts, other debts of the debtor tied to the asset. Whether a gap beyond the deposit may be claimed is
 * practice (auction.defaultBidder.claimShortfall) [P]; here it is only named. Offline the rest of a deposit is returned.
 */
public final class DefaultingBidder {
    public static final Article ARTICLE = Article.of("EAUC", "24", "网拍规定第二十四条", Mark.V);

    /**
     * Where the deposit goes.
     *
     * @param priceGap first price less second price, not below 0
     * @param toDebtsOfDebtor what costs and gap leave of the deposit
     * @param shortfallBeyondDeposit costs and gap that the deposit does not cover
     */
    public record Outcome(
            Money toCosts, Money priceGap, Money toGap, Money toDebtsOfDebtor, Money shortfallBeyondDeposit) {}

    public Outcome of(Money deposit, Money costs, Money firstPrice, Money secondPrice) {
        if (deposit.fen() < 0 || costs.fen() < 0 || firstPrice.fen() < 0 || secondPrice.fen() < 0) {
            throw Refused.input(Reason.of("AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        var toCosts = deposit.min(costs);
        var gap = Money.fen(Math.max(0, firstPrice.minus(secondPrice).fen()));
        var toGap = deposit.minus(toCosts).min(gap);
        var rest = deposit.minus(toCosts).minus(toGap);
        var shortfall = costs.minus(toCosts).plus(gap.minus(toGap));
        return new Outcome(toCosts, gap, toGap, rest, shortfall);
    }
}
