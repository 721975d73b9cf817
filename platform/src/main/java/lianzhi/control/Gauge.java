package lianzhi.control;

import lianzhi.law.Money;

/**
 * 控制与债务: how much is controlled against how much is owed.
 *
 * @param debt live debt today
 * @param held money held by measures in force
 * @param overLimit places in queues; not money
 * @param pending what open orders may come to hold at most
 * @param value estimated worth of things under control; not money
 * @param isOver held and worth above the debt and the allowed excess, while something is owed
 * @param nothingOwed everything is paid: what is still held is being released
 */
public record Gauge(
        Money debt, Money held, Money overLimit, Money pending, Money value, boolean isOver, boolean nothingOwed) {}
