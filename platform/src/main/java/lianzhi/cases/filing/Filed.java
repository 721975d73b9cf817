package lianzhi.cases.filing;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 立案结果.
 *
 * @param judgeReason why this judge
 * @param feeBasis the claim that the execution fee is counted on; collected from the debtor after enforcement
 */
public record Filed(
        CaseId id,
        String number,
        String accountNumber,
        @Nullable Long judgeId,
        String judgeName,
        String judgeReason,
        Money feeBasis,
        Money fee,
        List<FeeLine> feeSteps,
        List<Node> nodes,
        int version) {

    /** 费用分段: one slice of the fee. */
    public record FeeLine(String formula, String zh, String en, Money fee) {}

    /** 已计划节点. */
    public record Node(String code, @Nullable LocalDate dueOn, boolean done) {}
}
