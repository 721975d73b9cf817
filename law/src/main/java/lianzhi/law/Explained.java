package lianzhi.law;

import java.util.List;

/**
 * 说明: an amount that is its steps. Creating one whose steps do not add up to the total is a mistake of the program.
 */
public record Explained(Money total, List<Step> steps) {
    public Explained {
        steps = List.copyOf(steps);
        var sum = Money.ZERO;
        for (var step : steps) {
            sum = sum.plus(step.amount());
        }
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("Steps add up to " + sum + ", not " + total);
        }
    }

    public static Explained of(List<Step> steps) {
        return new Explained(steps.stream().map(Step::amount).reduce(Money.ZERO, Money::plus), steps);
    }
}
