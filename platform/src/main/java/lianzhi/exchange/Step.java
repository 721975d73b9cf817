package lianzhi.exchange;

import java.time.Instant;

/** One line of a request's log. */
public record Step(Instant at, What what, String detail) {
    /** What happened. */
    public enum What {
        SEALED,
        OFFERED,
        FETCHED,
        ANSWERED,
        SECOND_ANSWER,
        REFUSED_ANSWER,
        RECEIPT,
        OFFLINE,
        OFFERED_AGAIN,
        REPLACED,
        LATE,
        CONFIRMED
    }
}
