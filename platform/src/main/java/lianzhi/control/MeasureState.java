package lianzhi.control;

/**
 * 措施状态. WAITING is a place in the queue without money; it becomes EFFECTIVE when the bank says that money is held.
 */
public enum MeasureState {
    PROPOSED,
    ORDERED,
    EFFECTIVE,
    WAITING,
    REFUSED,
    WITHDRAWN,
    RELEASED,
    LAPSED,
    CONSUMED;

    /** The institution holds the asset, or a place in its queue, for this case. */
    public boolean isInForce() {
        return this == EFFECTIVE || this == WAITING;
    }

    /** It may still come to hold the asset. */
    public boolean isOpen() {
        return this == PROPOSED || this == ORDERED || isInForce();
    }
}
