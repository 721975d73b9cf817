package lianzhi.exchange.store;

import java.util.List;

/** What was made of a message and of each request's answer in it. */
public record Judged(long messageId, Verdict verdict, String reason, List<ItemVerdict> items) {}
