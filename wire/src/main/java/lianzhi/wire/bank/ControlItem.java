package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** The answer to one control request: a row for each account, and the receipts. */
public record ControlItem(
        String requestNumber,
        List<ControlAnswer> rows,
        List<Receipt> receipts,
        List<Finding> problems,
        List<Finding> warnings)
        implements FeedbackItem {
    public ControlItem {
        rows = List.copyOf(rows);
        receipts = List.copyOf(receipts);
    }

    /** The whole request came back: refused, and no account is named. */
    public boolean isSentBack() {
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.isRefused() && row.account().isBlank());
    }

    /** A receipt that follows an earlier answer. */
    public boolean isReceiptOnly() {
        return rows.isEmpty();
    }
}
