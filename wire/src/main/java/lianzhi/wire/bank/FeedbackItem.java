package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** All that one document says about one request. With problems the item is refused; warnings stay with it. */
public sealed interface FeedbackItem
        permits QueryItem, ControlItem, TransactionsItem, RollbackItem, ThingsItem, TroubleItem {
    String requestNumber();

    List<Finding> problems();

    List<Finding> warnings();

    default boolean isAcceptable() {
        return problems().isEmpty();
    }

    /** The sentences of all problems, for the answer to the bank. */
    default String refusal() {
        return String.join("; ", problems().stream().map(Finding::text).toList());
    }
}
