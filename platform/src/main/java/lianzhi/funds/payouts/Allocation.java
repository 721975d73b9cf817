package lianzhi.funds.payouts;

import java.util.List;
import java.util.stream.Stream;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 清偿分配: what a receipt paid, in the lawful order. Creating one that does not add up is a mistake of the program.
 *
 * @param fee execution fee, taken first
 * @param surplus what nobody is owed any more; it goes back to the debtor
 */
public record Allocation(
        Money amount,
        Money fee,
        Money costs,
        Money generalInterest,
        Money principal,
        Money doubledPart,
        Money surplus,
        List<Line> steps) {
    /** 分配的一行. @param article null where none is known */
    public record Line(
            String code,
            Money amount,
            String zh,
            String en,
            @Nullable String article) {}

    public Allocation {
        steps = List.copyOf(steps);
        var sum = fee.plus(costs)
                .plus(generalInterest)
                .plus(principal)
                .plus(doubledPart)
                .plus(surplus);
        var lines = steps.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(amount) || !lines.equals(amount)) {
            throw new IllegalArgumentException("Parts of an allocation do not add up to " + amount);
        }
    }

    public Allocation plus(Allocation more) {
        return new Allocation(
                amount.plus(more.amount),
                fee.plus(more.fee),
                costs.plus(more.costs),
                generalInterest.plus(more.generalInterest),
                principal.plus(more.principal),
                doubledPart.plus(more.doubledPart),
                surplus.plus(more.surplus),
                Stream.concat(steps.stream(), more.steps.stream()).toList());
    }

    public Money forCreditors() {
        return costs.plus(generalInterest).plus(principal).plus(doubledPart);
    }
}
