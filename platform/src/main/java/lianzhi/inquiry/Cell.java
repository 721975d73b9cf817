package lianzhi.inquiry;

import java.time.Duration;
import java.time.Instant;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 一格: one institution's answer about one person.
 *
 * @param id of the request, to look at or act on
 * @param number of the request at the institution (BDHM)
 * @param amount available money found; null unless something was found
 * @param items accounts and products found
 * @param minutesLeft until the limit; negative once it has passed; null when answered or offline
 * @param answer FOUND, NIL, PARTIAL or REFUSED; null while there is none
 */
public record Cell(
        long id,
        long roundId,
        long partyId,
        long partnerId,
        String number,
        State state,
        @Nullable Money amount,
        int items,
        @Nullable Long minutesLeft,
        Instant dueAt,
        @Nullable Instant answeredAt,
        int attempts,
        @Nullable String answer,
        String reason,
        boolean wasLate) {
    /** What the cell shows. */
    public enum State {
        WAITING,
        LATE,
        FOUND,
        NIL,
        REFUSED,
        OFFLINE
    }

    public static State state(@Nullable String answer, boolean offline, Instant dueAt, Instant now) {
        if (answer != null) {
            return switch (answer) {
                case "NIL" -> State.NIL;
                case "REFUSED" -> State.REFUSED;
                default -> State.FOUND;
            };
        }
        if (offline) return State.OFFLINE;
        return dueAt.isBefore(now) ? State.LATE : State.WAITING;
    }

    public static long minutes(Instant dueAt, Instant now) {
        return Duration.between(now, dueAt).toMinutes();
    }
}
