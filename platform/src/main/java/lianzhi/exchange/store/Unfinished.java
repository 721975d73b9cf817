package lianzhi.exchange.store;

/** A message that was kept but not merged. */
public record Unfinished(long messageId, long partnerId, String operation, byte[] body) {}
