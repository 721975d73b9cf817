package lianzhi.portal.web.calculators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a deadline request.
 *
 * @param rollForward default true
 */
record DeadlineRequest(
        LocalDate start,
        int length,
        PeriodUnit unit,
        @Nullable Boolean rollForward) {
    /** Hours need a time of day and are not offered here. */
    enum PeriodUnit {
        DAY,
        WORKDAY,
        MONTH,
        YEAR
    }
}
