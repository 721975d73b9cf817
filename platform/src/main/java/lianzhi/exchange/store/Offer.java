package lianzhi.exchange.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param text what is asked, as it is kept
 * @param isNew whether it was not on the last list
 * @param before when it was offered before; null the first time
 */
public record Offer(
        long itemId, String text, boolean isNew, @Nullable Instant before) {
    /** The requests of many. */
    public static <R extends Record> List<R> requests(List<Offer> offers, Class<R> type) {
        return RequestText.readAll(offers.stream().map(Offer::text).toList(), type);
    }

    /** As rows that go onto the wire to a bank. */
    public static <R extends Record> List<String> rows(List<Offer> offers, Class<R> type) {
        return offers.stream().map(one -> RequestText.row(one.text(), type)).toList();
    }
}
