package lianzhi.wire.bank;

import java.util.HashSet;
import java.util.List;
import lianzhi.wire.Findings;
import lianzhi.wire.WireTime;

/** Is the answer to one control request whole and free of contradiction? */
final class CheckControlAnswers {
    private CheckControlAnswers() {}

    static void check(String requestNumber, List<ControlAnswer> rows, Findings findings) {
        CheckNumber.check(requestNumber, findings);
        var indexes = new HashSet<String>();
        for (var row : rows) {
            if (!indexes.add(row.index().strip())) findings.problem("row-twice", "控制序号重复: " + row.index());
            if (!row.isControlled() && !row.isRefused()) {
                findings.problem("state-unknown", "控制结果只能是1或2: " + row.state());
            }
            if (row.isRefused() && row.reason().isBlank()) findings.problem("reason-missing", "未控制但没有写明原因");
        }
        if (!findings.problems().isEmpty()) return;
        for (var row : rows) {
            if (row.heldFen() < 0 || row.overLimitFen() < 0) findings.problem("held-negative", "实际控制金额为负数");
            if (row.isControlled()) checkSums(row, findings);
        }
    }

    /** A freeze is real even when its figures are odd: it is kept and marked. */
    private static void checkSums(ControlAnswer row, Findings findings) {
        if (row.heldFen() + row.overLimitFen() != row.limitFen()) {
            findings.warn("sum-differs", "实际控制与超额控制之和不等于冻结限额: " + row.account());
        }
        if (row.heldFen() > row.limitFen()) findings.warn("over-control", "实际控制大于冻结限额: " + row.account());
        var from = WireTime.moment(row.from());
        var until = WireTime.moment(row.until());
        if (from != null && until != null && until.isBefore(from)) {
            findings.warn("ends-before-start", "措施终期早于始期: " + row.account());
        }
    }
}
