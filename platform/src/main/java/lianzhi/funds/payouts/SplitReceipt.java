package lianzhi.funds.payouts;

import java.util.ArrayList;
import java.util.List;
import lianzhi.funds.payouts.Allocation.Line;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.fees.Fee;
import lianzhi.law.fees.FeeScale;
import lianzhi.law.fees.TakeExecutionFee;
import lianzhi.law.interest.Parts;

/** 分配次序: execution fee, then the debt, then back to the debtor. Pure arithmetic of the law library. */
final class SplitReceipt {
    /** Fee and what remains for the creditors and the debtor. */
    record Split(Money fee, Money toDebt, Money surplus, Money feeBase) {}

    private final LawSettings settings;

    SplitReceipt(LawSettings settings) {
        this.settings = settings;
    }

    Split of(Money receipt, Money owed, TakeExecutionFee.SoFar so) {
        if (owed.isZero()) {
            return new Split(Money.ZERO, Money.ZERO, receipt, Money.ZERO);
        }
        var onAll = feeWhenAllIsPaid(owed, so);
        if (receipt.compareTo(owed.plus(onAll)) >= 0) {
            return new Split(
                    onAll,
                    owed,
                    receipt.minus(owed).minus(onAll),
                    so.collected().plus(owed));
        }
        var taken = new TakeExecutionFee(settings).outOf(receipt, so);
        var toDebt = taken.forCreditors().min(owed);
        return new Split(
                taken.fee(),
                toDebt,
                receipt.minus(taken.fee()).minus(toDebt),
                so.collected().plus(receipt));
    }

    private Money feeWhenAllIsPaid(Money owed, TakeExecutionFee.SoFar so) {
        var base = settings.text("fee.base").equals("APPLIED_FOR")
                ? so.appliedFor()
                : so.collected().plus(owed);
        var due = base.isZero() ? Money.ZERO : FeeScale.EXECUTION.on(base).fee();
        return Money.fen(Math.max(0, due.fen() - so.fee().fen()));
    }

    Allocation explained(Money receipt, Split split, Parts paid) {
        var lines = new ArrayList<Line>();
        if (split.fee().isPositive()) {
            var scale = FeeScale.EXECUTION.on(split.feeBase());
            lines.add(new Line(
                    "FEE",
                    split.fee(),
                    "申请执行费，以累计执行到位" + split.feeBase() + "元计，先行扣除：" + steps(scale, true),
                    "Execution fee on " + split.feeBase() + " yuan collected so far, taken first: "
                            + steps(scale, false),
                    scale.rule().article().zh()));
        }
        add(lines, "COSTS", paid.costs(), "实现债权的有关费用", "Costs of realising the claim", "民法典第561条第1项");
        add(lines, "GENERAL_INTEREST", paid.generalInterest(), "一般债务利息", "General interest", "民法典第561条第2项");
        add(lines, "PRINCIPAL", paid.principal(), "主债务", "Principal and other fixed sums", "民法典第561条第3项");
        add(lines, "DOUBLED_PART", paid.doubledPart(), "加倍部分债务利息，最后清偿", "Doubled part, paid last", "法释〔2014〕8号第4条");
        add(lines, "SURPLUS", split.surplus(), "余款，退还被执行人", "Surplus, goes back to the debtor", "执行规定第34条第2款");
        return new Allocation(
                receipt,
                split.fee(),
                paid.costs(),
                paid.generalInterest(),
                paid.principal(),
                paid.doubledPart(),
                split.surplus(),
                lines);
    }

    private static void add(List<Line> lines, String code, Money amount, String zh, String en, String article) {
        if (amount.isPositive()) {
            lines.add(new Line(code, amount, zh, en, article));
        }
    }

    private static String steps(Fee fee, boolean zh) {
        return String.join(
                zh ? "；" : "; ",
                fee.steps().stream().map(step -> zh ? step.zh() : step.en()).toList());
    }
}
