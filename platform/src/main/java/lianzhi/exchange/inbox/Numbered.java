package lianzhi.exchange.inbox;

import java.util.ArrayList;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlItem;
import lianzhi.wire.bank.ControlRequest;

/** Registrars answer by the thing and not by the row: gives each row the index that was ordered for its thing. */
final class Numbered {
    private Numbered() {}

    static ControlItem of(ControlRequest asked, ControlItem item) {
        if (item.rows().stream()
                .noneMatch(row -> row.index().isBlank() && !row.account().isBlank())) return item;
        var rows = new ArrayList<ControlAnswer>();
        for (var row : item.rows()) rows.add(row.index().isBlank() ? numbered(asked, row) : row);
        return new ControlItem(item.requestNumber(), rows, item.receipts(), item.problems(), item.warnings());
    }

    private static ControlAnswer numbered(ControlRequest asked, ControlAnswer row) {
        return asked.orders().stream()
                .filter(order -> order.account().strip().equals(row.account().strip()))
                .findFirst()
                .map(order -> with(row, order.index()))
                .orElse(row);
    }

    private static ControlAnswer with(ControlAnswer row, String index) {
        return new ControlAnswer(
                row.requestNumber(),
                index,
                row.account(),
                row.productNumber(),
                row.wealthAccount(),
                row.content(),
                row.state(),
                row.balance(),
                row.available(),
                row.from(),
                row.until(),
                row.limit(),
                row.heldQuantity(),
                row.held(),
                row.overLimit(),
                row.reason(),
                row.remark(),
                row.freezes(),
                row.rights());
    }
}
