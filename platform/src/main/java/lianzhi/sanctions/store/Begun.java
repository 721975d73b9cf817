package lianzhi.sanctions.store;

import java.time.LocalDate;
import lianzhi.sanctions.SanctionState;
import org.jspecify.annotations.Nullable;

/**
 * 开始的措施: with the paper that it rests on and its last day.
 *
 * @param shown to the public, from now on
 */
public record Begun(
        long id,
        SanctionState state,
        @Nullable LocalDate until,
        @Nullable Long documentId,
        String number,
        boolean shown) {}
