package lianzhi.portal.web.calculators;

import java.util.function.Supplier;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 计算: sums that leave the range of an amount although each part was in it are a refusal, not a fault. */
final class WithinRange {
    private WithinRange() {}

    static <T> T compute(Supplier<T> calculation) {
        try {
            return calculation.get();
        } catch (ArithmeticException _) {
            throw Refused.rule(Reason.field(
                    "", "AMOUNT_OUT_OF_RANGE", "金额超出可计算的范围", "The amounts are beyond what can be computed"));
        }
    }
}
