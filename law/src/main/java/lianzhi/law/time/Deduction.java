package lianzhi.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 扣除期间: days on which a limit does not run (审限规定第9条 and the like), both ends included.
 *
 * @param to null while it lasts: the limit is frozen
 * @param ground code of the ground, such as SUSPENSION
 */
public record Deduction(LocalDate from, @Nullable LocalDate to, String ground) {
    /** The days known so far; an open deduction lasts to {@code asOf}, and is empty before it begins. */
    boolean hasBegunBy(LocalDate asOf) {
        return to != null || !from.isAfter(asOf);
    }

    DateSpan untilAtMost(LocalDate asOf) {
        return new DateSpan(from, to == null ? asOf : to);
    }

    boolean isOpenOn(LocalDate asOf) {
        return to == null && !from.isAfter(asOf);
    }
}
