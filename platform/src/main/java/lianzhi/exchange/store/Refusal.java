package lianzhi.exchange.store;

/** Why requests came back, most frequent first. */
public record Refusal(String reason, int times) {}
