package lianzhi.sanctions;

/**
 * 惩戒状态. GRACE: decided, nothing published or ordered before the day of grace is over. LIFTING: ended by law, the
 * units' receipts are still awaited.
 */
public enum SanctionState {
    ASKED,
    GRACE,
    ORDERED,
    EFFECTIVE,
    LIFTING,
    LIFTED,
    REFUSED,
    WITHDRAWN,
    LAPSED;

    /** It weighs on the person now. */
    public boolean isInForce() {
        return this == ORDERED || this == EFFECTIVE;
    }

    public boolean isOpen() {
        return this == ASKED || this == GRACE || isInForce() || this == LIFTING;
    }
}
