package lianzhi.exchange.store;

/** What was made of a whole message. */
public enum Verdict {
    ACCEPTED,
    PARTLY,
    REFUSED,
    ALREADY_ANSWERED,
    UNREADABLE,
    FAILED,
    QUARANTINED
}
