package lianzhi.command;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 约谈、巡查：what was found in a court, what it must do until when, and its reply.
 *
 * @param people who was spoken to, or who inspected
 */
public record Visit(
        long id,
        Kind kind,
        String courtCode,
        LocalDate onDay,
        String people,
        String findings,
        String demands,
        @Nullable LocalDate dueOn,
        String recordedByName,
        Instant recordedAt,
        @Nullable String reply,
        @Nullable String repliedByName,
        @Nullable Instant repliedAt) {
    /** 约谈 or 巡查. */
    public enum Kind {
        INTERVIEW,
        INSPECTION
    }
}
