package lianzhi.exchange.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param isNew whether it was not on the last list
 * @param before when it was offered before; null the first time
 */
public record Offer<R>(
        long itemId, R request, boolean isNew, @Nullable Instant before) {}
