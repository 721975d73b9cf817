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
    PETITION,
    PETITION_CLOSED,
    FINE,
    DETENTION,
    /** The police took up a case of refusal or obstruction. */
    CRIME,
    BORDER,
    EXIT_BAN,
    /** Loans, travel, registrations or shares limited by an institution. */
    LIMITED,
    EXPOSURE,
    EXPOSED_PERSON,
    /** Performed after the debtor was made public. */
    EXPOSED_PERFORMED,
    BANKRUPTCY_SENT,
    BANKRUPTCY_TAKEN
}
