package lianzhi.statistics.bulletin;

/** 计入事项: what an entry tells of a case. */
public enum Kind {
    FILED,
    CLOSED,
    PAID,
    /** The first query was due. */
    QUERY,
    /** The end of a round was found not to have been qualified. */
    ROUND,
    /** Money was due to be paid out. */
    PAYOUT,
    /** A petition was registered. */
    PETITION
}
