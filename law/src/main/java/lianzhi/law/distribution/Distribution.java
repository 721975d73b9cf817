package lianzhi.law.distribution;

import java.math.BigDecimal;
import java.util.List;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import org.jspecify.annotations.Nullable;

/**
 * 分配方案的输入: one pot and who stands in line. All names are unique.
 *
 * @param proceeds the pot, not below 0
 * @param deductions paid first, in list order
 * @param tiers paid one after the other
 * @param holds what is set aside out of a share, in list order
 */
public record Distribution(Money proceeds, List<Deduction> deductions, List<Tier> tiers, List<Hold> holds) {
    public Distribution {
        deductions = List.copyOf(deductions);
        tiers = List.copyOf(tiers);
        holds = List.copyOf(holds);
    }

    /** 先行扣除: either an amount, or the amount on which the execution fee is reckoned. */
    public record Deduction(
            String name, @Nullable Money amount, @Nullable Money executionFeeOn) {
        public static Deduction of(String name, Money amount) {
            return new Deduction(name, amount, null);
        }

        public static Deduction executionFee(String name, Money on) {
            return new Deduction(name, null, on);
        }
    }

    /** 受偿方式. */
    public enum Mode {
        /** 按顺序: each in full before the next. */
        SEQUENCE,
        /** 按比例. */
        PRO_RATA
    }

    /** 同一顺位. */
    public record Tier(Mode mode, List<Claim> claims) {
        public Tier {
            claims = List.copyOf(claims);
        }
    }

    /** @param weight above 0, at most 1,000 with six decimals; 1 unless a local rule favours the first seizure */
    public record Claim(String name, Money amount, BigDecimal weight) {
        public static Claim of(String name, Money amount) {
            return new Claim(name, amount, BigDecimal.ONE);
        }
    }

    /**
     * 提存、预留.
     *
     * @param from the claim or deduction whose share is held
     * @param share 0 to 1 of what {@code from} has at that point
     */
    public record Hold(String from, Rate share, String name) {}
}
