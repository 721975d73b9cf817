package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** Transactions of one query, sent apart from its accounts, perhaps before them. */
public record TransactionsItem(
        String requestNumber, List<Transaction> rows, List<Finding> problems, List<Finding> warnings)
        implements FeedbackItem {
    public TransactionsItem {
        rows = List.copyOf(rows);
    }
}
