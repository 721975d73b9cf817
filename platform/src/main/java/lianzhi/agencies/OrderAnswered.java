package lianzhi.agencies;

import java.time.Instant;

/** 单位反馈: a unit has answered an order. */
public record OrderAnswered(
        long orderId, String subject, OrderKind kind, Outcome outcome, String answer, String unitZh, Instant at) {}
