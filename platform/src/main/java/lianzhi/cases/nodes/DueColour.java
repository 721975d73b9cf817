package lianzhi.cases.nodes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 期限颜色: how near a due day is. */
public enum DueColour {
    OVERDUE,
    TODAY,
    NEAR,
    LATER,
    NONE;

    /** Days after today that count as near. */
    public static final int NEAR_DAYS = 3;

    public static DueColour of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return NONE;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.plusDays(NEAR_DAYS)) ? LATER : NEAR;
    }
}
