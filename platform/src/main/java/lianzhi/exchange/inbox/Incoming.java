package lianzhi.exchange.inbox;

import java.util.List;
import lianzhi.exchange.store.Numbers;
import lianzhi.wire.bank.FeedbackItem;

/** A message that is kept and read, to be merged. */
record Incoming(long partnerId, long messageId, List<FeedbackItem> items) {
    Numbers named() {
        return new Numbers(
                partnerId,
                messageId,
                items.stream().map(FeedbackItem::requestNumber).distinct().toList());
    }
}
