package lianzhi.exchange.store;

import lianzhi.exchange.AnswerKind;

/** A request whose last row is answered now. */
public record Settled(long itemId, AnswerKind kind, String reason) {}
