package lianzhi.law.distribution;

import java.util.List;
import lianzhi.law.Money;

/** 分配表: shares and what remains for the debtor; they add up to the proceeds or it cannot be created. */
public record DistributionSheet(Money proceeds, List<Share> shares, Money remaining) {
    public DistributionSheet {
        shares = List.copyOf(shares);
        if (!shares.stream().map(Share::paid).reduce(remaining, Money::plus).equals(proceeds)) {
            throw new IllegalArgumentException("Shares and rest do not add up to the proceeds");
        }
    }

    /** 份额的种类. */
    public enum Kind {
        DEDUCTION,
        CLAIM,
        HOLD
    }

    /**
     * 一份.
     *
     * @param tier place in line from 1; 0 for deductions and holds
     * @param due what was claimed or deducted; for a hold what is held
     * @param paid not above {@code due}
     */
    public record Share(
            Kind kind, String name, int tier, Money due, Money paid, String formula, String zh, String en) {}
}
