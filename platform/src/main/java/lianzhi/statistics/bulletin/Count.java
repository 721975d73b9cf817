package lianzhi.statistics.bulletin;

/** 计数: what is counted or summed, each one a set of cases in a period; the sets are defined once, in the store. */
public enum Count {
    CARRIED_OVER,
    NEW,
    ACCEPTED,
    CLOSED,
    PENDING,
    PERFORMED,
    ROUND_ENDED,
    WITHIN_LIMIT,
    FIRST_CLOSED,
    FIRST_PERFORMED,
    NEW_CLAIMED(true),
    CLOSED_CLAIMED(true),
    PERFORMED_CLAIMED(true),
    CLOSED_RECOVERED(true),
    RECOVERED(true);

    private final boolean isMoney;

    Count() {
        this(false);
    }

    Count(boolean isMoney) {
        this.isMoney = isMoney;
    }

    /** A sum in fen instead of a number of cases. */
    public boolean isMoney() {
        return isMoney;
    }
}
