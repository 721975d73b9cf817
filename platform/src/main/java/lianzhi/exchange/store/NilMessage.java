package lianzhi.exchange.store;

import java.time.Instant;

/** A message that answered many. */
public record NilMessage(long id, long partnerId, String operation, Instant receivedAt, byte[] sha256, byte[] body) {}
