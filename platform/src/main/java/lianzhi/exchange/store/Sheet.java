package lianzhi.exchange.store;

/** A sealed answer sheet. */
public record Sheet(long messageId, long itemId, String name, byte[] content) {}
