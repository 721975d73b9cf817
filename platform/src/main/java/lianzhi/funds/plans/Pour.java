package lianzhi.funds.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.funds.payouts.Allocation;
import lianzhi.law.Money;

/** 逐笔对应: fills shares from receipts, the oldest money first, so that every fen of a share has its receipt. */
final class Pour {
    /** The parts of an allocation, in the order in which they are filled. */
    enum Part {
        FEE,
        COSTS,
        GENERAL_INTEREST,
        PRINCIPAL,
        DOUBLED_PART,
        SURPLUS
    }

    private final Map<Long, Money> left;

    Pour(Map<Long, Money> receipts) {
        this.left = new LinkedHashMap<>(receipts);
    }

    Money left() {
        return left.values().stream().reduce(Money.ZERO, Money::plus);
    }

    /** Allocations by receipt; the sum of the parts must be there. */
    Map<Long, Allocation> out(Map<Part, Money> parts, String zh, String en, String article) {
        var poured = new LinkedHashMap<Long, Allocation>();
        parts.forEach((part, wanted) -> {
            var missing = wanted;
            for (var receipt : List.copyOf(left.keySet())) {
                var take = missing.min(left.getOrDefault(receipt, Money.ZERO));
                if (take.isPositive()) {
                    left.merge(receipt, Money.ZERO.minus(take), Money::plus);
                    missing = missing.minus(take);
                    poured.merge(receipt, allocation(part, take, zh, en, article), Allocation::plus);
                }
            }
            if (missing.isPositive()) {
                throw new IllegalStateException("The pot lacks " + missing);
            }
        });
        return poured;
    }

    private static Allocation allocation(Part part, Money amount, String zh, String en, String article) {
        var steps = new ArrayList<Allocation.Line>();
        steps.add(new Allocation.Line(part.name(), amount, zh, en, article.isEmpty() ? null : article));
        return new Allocation(
                amount,
                of(part, Part.FEE, amount),
                of(part, Part.COSTS, amount),
                of(part, Part.GENERAL_INTEREST, amount),
                of(part, Part.PRINCIPAL, amount),
                of(part, Part.DOUBLED_PART, amount),
                of(part, Part.SURPLUS, amount),
                steps);
    }

    private static Money of(Part part, Part wanted, Money amount) {
        return part == wanted ? amount : Money.ZERO;
    }
}
