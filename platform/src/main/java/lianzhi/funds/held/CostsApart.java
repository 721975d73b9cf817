package lianzhi.funds.held;

import java.util.ArrayList;
import java.util.List;
import lianzhi.funds.HeldMoney.StillHere;
import lianzhi.law.Money;

/** 费用款单列: what is kept for whom the plan's costs are owed to is told to the parties as a sum of its own. */
final class CostsApart {
    private CostsApart() {}

    /** Taken off the newest sums, the debtor's surplus apart; all together stay what they were. */
    static List<StillHere> of(List<StillHere> sums, Money kept) {
        var told = new ArrayList<StillHere>();
        var rest = kept;
        for (var sum : sums.reversed()) {
            var part = sum.code().equals(Why.SURPLUS.name())
                    ? Money.ZERO
                    : sum.amount().min(rest);
            rest = rest.minus(part);
            if (part.isPositive()) {
                told.addFirst(costs(sum, part));
            }
            if (!part.equals(sum.amount())) {
                told.addFirst(with(sum, sum.amount().minus(part)));
            }
        }
        return List.copyOf(told);
    }

    private static StillHere costs(StillHere sum, Money amount) {
        return new StillHere(
                sum.arrivedOn(),
                sum.days(),
                amount,
                "COSTS",
                "这笔钱留给分配方案写明的费用收款人（例如评估机构），由法院直接支付",
                "This money is kept for whom the plan's costs are owed to, such as an appraiser; the court pays it directly",
                "法院",
                "Court",
                null,
                false);
    }

    private static StillHere with(StillHere sum, Money amount) {
        return new StillHere(
                sum.arrivedOn(),
                sum.days(),
                amount,
                sum.code(),
                sum.zh(),
                sum.en(),
                sum.whoZh(),
                sum.whoEn(),
                sum.until(),
                sum.isLate());
    }
}
