package lianzhi.exchange.store;

import lianzhi.law.Money;

/**
 * 现控制 at a partner. Money really held and the part over the limit are never one figure.
 *
 * @param held measures that hold something
 * @param queued successes that hold nothing: places in a queue
 */
public record HeldNow(long partnerId, int held, int queued, Money heldMoney, Money overLimit) {}
