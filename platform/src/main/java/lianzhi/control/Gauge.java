package lianzhi.control;

import lianzhi.law.Money;

/**
 * 控制与债务: how much is controlled against how much is owed.
 *
 * @param debt live debt today
 * @param held money held by measures in force
 * @param overLimit places in queues; not money
 * @param pending what open orders may come to hold at most
 * @param isOver held above the debt and the allowed excess
 */
public record Gauge(Money debt, Money held, Money overLimit, Money pending, boolean isOver) {}
