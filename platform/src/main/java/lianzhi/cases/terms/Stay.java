package lianzhi.cases.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 不计入期限的期间.
 *
 * @param to null while it lasts
 */
public record Stay(
        long id, Ground ground, LocalDate from, @Nullable LocalDate to, String why, State state, String askedByName) {
    public enum State {
        ASKED,
        RUNNING,
        ENDED,
        RETURNED
    }

    /** Whether its days do not count: allowed, and not only asked for. */
    public boolean stops() {
        return state == State.RUNNING || state == State.ENDED;
    }
}
