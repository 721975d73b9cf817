package lianzhi.law.distribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** Checks the form of a distribution and names everything that is wrong with it. */
final class CheckDistribution {
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000);
    private static final int MOST_NAMES = 20_000;
    private static final long MOST_FEN = 100_000_000_000_000_000L;

    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private CheckDistribution() {}

    static void of(Distribution pot) {
        var check = new CheckDistribution();
        check.run(pot);
        if (!check.reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, check.reasons);
        }
    }

    private void run(Distribution pot) {
        int size = pot.deductions().size()
                + pot.holds().size()
                + pot.tiers().stream().mapToInt(t -> t.claims().size()).sum();
        if (size > MOST_NAMES) {
            add("tiers", "TOO_MANY", "参与分配的项目过多", "There are too many shares");
            return;
        }
        amount("proceeds", pot.proceeds());
        for (int i = 0; i < pot.deductions().size(); i++) {
            deduction("deductions[" + i + "]", pot.deductions().get(i));
        }
        for (int t = 0; t < pot.tiers().size(); t++) {
            var claims = pot.tiers().get(t).claims();
            for (int i = 0; i < claims.size(); i++) {
                claim("tiers[" + t + "].claims[" + i + "]", claims.get(i));
            }
        }
        var payees = Set.copyOf(names);
        for (int i = 0; i < pot.holds().size(); i++) {
            var hold = pot.holds().get(i);
            var at = "holds[" + i + "]";
            name(at, hold.name());
            if (!payees.contains(hold.from())) {
                add(at + ".from", "SHARE_UNKNOWN", "没有这一份额", "There is no such share");
            }
            if (hold.share().fraction().compareTo(BigDecimal.ONE) > 0) {
                add(at + ".share", "SHARE_OUT_OF_RANGE", "预留比例应在0至1之间", "A held share is 0 to 1");
            }
        }
    }

    private void deduction(String at, Distribution.Deduction d) {
        name(at, d.name());
        if ((d.amount() == null) == (d.executionFeeOn() == null)) {
            add(
                    at,
                    "DEDUCTION_UNCLEAR",
                    "扣除项应写明金额或执行费基数之一",
                    "A deduction has either an amount or the amount of the execution fee");
        }
        if (d.amount() != null) {
            amount(at + ".amount", d.amount());
        }
        if (d.executionFeeOn() != null) {
            amount(at + ".executionFeeOn", d.executionFeeOn());
        }
    }

    private void claim(String at, Distribution.Claim c) {
        name(at, c.name());
        amount(at + ".amount", c.amount());
        var w = c.weight();
        if (w.signum() <= 0
                || w.compareTo(MOST_WEIGHT) > 0
                || w.precision() > 20
                || w.stripTrailingZeros().scale() > 6) {
            add(
                    at + ".weight",
                    "WEIGHT_OUT_OF_RANGE",
                    "权重应大于0、不超过1000，至多六位小数",
                    "A weight is above 0, at most 1,000, with at most six decimals");
        }
    }

    private void name(String at, String name) {
        if (!names.add(name)) {
            add(at + ".name", "NAME_TWICE", "名称重复", "The name is used twice");
        }
    }

    private void amount(String field, Money amount) {
        if (amount.fen() < 0) {
            add(field, "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative");
        } else if (amount.fen() > MOST_FEN) {
            add(field, "AMOUNT_OUT_OF_RANGE", "金额超出可计算的范围", "The amount is beyond what can be computed");
        }
    }

    private void add(String field, String code, String zh, String en) {
        reasons.add(Reason.field(field, code, zh, en));
    }
}
