package lianzhi.law.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.RuleVersion;
import org.jspecify.annotations.Nullable;

/** 诉讼费用交纳办法 (国务院令第481号), in force 2007-04-01 [V]: fees reckoned slice by slice. */
@SuppressWarnings("ImmutableEnumChecker") // records and unmodifiable lists of records
public enum FeeScale {
    /** 申请执行费, art. 14(1); paid by the debtor, collected after enforcement. */
    EXECUTION(
            "fee.execution.2007",
            "14",
            "诉讼费用交纳办法第十四条第一项",
            flat("10000", "50"),
            slice("500000", "1.5"),
            slice("5000000", "1"),
            slice("10000000", "0.5"),
            slice(null, "0.1")),
    /** 申请保全费, art. 14(2); at most 5,000, reached at 896,000. */
    PRESERVATION(
            "fee.preservation.2007",
            "14",
            "诉讼费用交纳办法第十四条第二项",
            flat("1000", "30"),
            slice("100000", "1"),
            slice("896000", "0.5"),
            slice(null, "0")),
    /** 财产案件受理费, art. 13(1): for reading judgments. */
    ACCEPTANCE(
            "fee.acceptance.2007",
            "13",
            "诉讼费用交纳办法第十三条第一项",
            flat("10000", "50"),
            slice("100000", "2.5"),
            slice("200000", "2"),
            slice("500000", "1.5"),
            slice("1000000", "1"),
            slice("2000000", "0.9"),
            slice("5000000", "0.8"),
            slice("10000000", "0.7"),
            slice("20000000", "0.6"),
            slice(null, "0.5"));

    private final RuleVersion rule;
    private final List<Slice> slices;

    FeeScale(String key, String article, String zh, Slice... slices) {
        this.rule = new RuleVersion(key, LocalDate.of(2007, 4, 1), null, Article.of("FEE", article, zh, Mark.V));
        this.slices = List.of(slices);
    }

    /** The fee on an amount; negative amounts are refused. An amount of 0 pays the lowest fee. */
    public Fee on(Money amount) {
        if (amount.fen() < 0) {
            throw Refused.input(Reason.field("amount", "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        var steps = new ArrayList<Fee.FeeStep>();
        var from = Money.ZERO;
        for (var slice : slices) {
            var to = slice.to() == null ? amount : amount.min(slice.to());
            var fee = slice.flat() != null ? slice.flat() : slice.rate().of(to.minus(from));
            steps.add(new Fee.FeeStep(from, to, slice.flat() == null ? slice.rate() : null, fee));
            if (slice.to() == null || amount.compareTo(slice.to()) <= 0) {
                break;
            }
            from = slice.to();
        }
        return Fee.of(amount, steps, rule);
    }

    public RuleVersion rule() {
        return rule;
    }

    private record Slice(
            @Nullable Money to, Rate rate, @Nullable Money flat) {}

    private static Slice flat(String to, String fee) {
        return new Slice(Money.yuan(to), Rate.percent("0"), Money.yuan(fee));
    }

    private static Slice slice(@Nullable String to, String percent) {
        return new Slice(to == null ? null : Money.yuan(to), Rate.percent(percent), null);
    }
}
