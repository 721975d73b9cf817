package lianzhi.law.fees;

import java.util.List;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.RuleVersion;
import org.jspecify.annotations.Nullable;

/** 一笔费用 as its slices; creating one that does not add up is a mistake of the program. */
public record Fee(Money amount, Money fee, List<FeeStep> steps, RuleVersion rule) {
    public Fee {
        steps = List.copyOf(steps);
        if (!sum(steps).equals(fee)) {
            throw new IllegalArgumentException("Slices do not add up to the fee");
        }
    }

    static Fee of(Money amount, List<FeeStep> steps, RuleVersion rule) {
        return new Fee(amount, sum(steps), steps, rule);
    }

    private static Money sum(List<FeeStep> steps) {
        var sum = Money.ZERO;
        for (var step : steps) {
            sum = sum.plus(step.fee());
        }
        return sum;
    }

    /**
     * The part of the amount above {@code from} up to {@code to}.
     *
     * @param rate null: a flat fee
     */
    public record FeeStep(Money from, Money to, @Nullable Rate rate, Money fee) {
        public String formula() {
            return rate == null ? fee.toString() : to.minus(from) + " × " + rate + " = " + fee;
        }

        public String zh() {
            return rate == null
                    ? "不超过该档的固定收费：" + fee + "元"
                    : "超过" + from + "元至" + to + "元的部分按" + rate + "：" + formula() + "元";
        }

        public String en() {
            return rate == null
                    ? "Flat fee of the first slice: " + fee + " yuan"
                    : "From " + from + " to " + to + " at " + rate + ": " + formula() + " yuan";
        }
    }
}
