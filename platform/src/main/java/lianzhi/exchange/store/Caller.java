package lianzhi.exchange.store;

/** What is needed to check a caller. */
public record Caller(long partnerId, String credentialHash) {}
