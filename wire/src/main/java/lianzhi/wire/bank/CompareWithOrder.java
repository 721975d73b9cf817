package lianzhi.wire.bank;

import java.util.HashSet;
import lianzhi.wire.Findings;

/** Does a control answer speak of what was ordered, and of all of it? */
public final class CompareWithOrder {
    private CompareWithOrder() {}

    /** The item with what the comparison adds to its problems and warnings. */
    public static ControlItem compare(ControlRequest asked, ControlItem item) {
        if (item.isSentBack() || item.isReceiptOnly()) return item;
        var findings = new Findings();
        item.problems().forEach(found -> findings.problem(found.code(), found.text()));
        item.warnings().forEach(found -> findings.warn(found.code(), found.text()));
        var answered = new HashSet<String>();
        for (var row : item.rows()) {
            answered.add(row.index().strip());
            compare(asked, row, findings);
        }
        for (var order : asked.orders()) {
            if (!answered.contains(order.index().strip())) {
                findings.warn("row-unanswered", "控制序号" + order.index() + "尚未反馈");
            }
        }
        return new ControlItem(
                item.requestNumber(), item.rows(), item.receipts(), findings.problems(), findings.warnings());
    }

    private static void compare(ControlRequest asked, ControlAnswer row, Findings findings) {
        var order = asked.orders().stream()
                .filter(one -> one.index().strip().equals(row.index().strip()))
                .findFirst();
        if (order.isEmpty()) {
            findings.problem("row-not-asked", "请求中没有控制序号: " + row.index());
        } else if (!order.get().account().strip().equals(row.account().strip())) {
            findings.problem("account-not-asked", "请求中没有开户账号: " + row.account());
        } else if (isOverControl(row, order.get(), findings)) {
            findings.warn("over-control", "实际控制大于请求金额: " + row.account());
        }
    }

    private static boolean isOverControl(ControlAnswer row, ControlOrder order, Findings findings) {
        return findings.problems().isEmpty()
                && row.isControlled()
                && !order.amount().isBlank()
                && row.heldFen() > order.amountFen();
    }
}
