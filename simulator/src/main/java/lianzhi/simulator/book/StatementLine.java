package lianzhi.simulator.book;

import java.time.Instant;

/** One line of the statement of the court's bank. */
public record StatementLine(
        long seq,
        String bankReference,
        Instant bookedAt,
        Direction direction,
        long fen,
        String counterName,
        String counterAccount,
        String subAccount,
        String purpose) {
    /** Seen from the court. */
    public enum Direction {
        IN,
        OUT
    }
}
