package lianzhi.exchange.store;

import lianzhi.exchange.Transport;
import org.jspecify.annotations.Nullable;

/** A message that is kept, and how its partner writes. */
public record Kept(
        long messageId, Transport transport, @Nullable String code) {}
