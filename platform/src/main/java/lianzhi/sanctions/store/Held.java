package lianzhi.sanctions.store;

import lianzhi.law.Money;

/**
 * 已控制财产: what is held under the controls of a case.
 *
 * @param money on accounts
 * @param things houses, vehicles, shares: held, but what they are worth is an estimate
 * @param worth what they are estimated at
 * @param unvalued how many of them nobody has estimated
 */
public record Held(Money money, int things, Money worth, int unvalued) {
    public static final Held NOTHING = new Held(Money.ZERO, 0, Money.ZERO, 0);
}
