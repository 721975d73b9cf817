package lianzhi.sanctions.store;

import lianzhi.agencies.Unit;

/** 一个单位要做的一件事: under the id that its order will have. */
public record NewAct(long sanctionId, Unit unit, long orderId) {}
