package lianzhi.exchange.store;

import java.time.Instant;

/** A message as it came, closed to be kept. */
public record Raw(long partnerId, String operation, Instant receivedAt, byte[] closed, byte[] sha256) {}
