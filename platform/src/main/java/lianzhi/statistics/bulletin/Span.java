package lianzhi.statistics.bulletin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 起止: the days of which entries are added up, seen from a period. */
public enum Span {
    BEFORE,
    WITHIN,
    UNTIL,
    BEFORE_THREE_YEARS,
    THREE_YEARS;

    private static final int YEARS = 3;

    /** Null: from the beginning. */
    public @Nullable LocalDate first(Period period) {
        return switch (this) {
            case BEFORE, UNTIL, BEFORE_THREE_YEARS -> null;
            case WITHIN -> period.from();
            case THREE_YEARS -> threeYearsBefore(period);
        };
    }

    public LocalDate last(Period period) {
        return switch (this) {
            case BEFORE -> period.from().minusDays(1);
            case BEFORE_THREE_YEARS -> threeYearsBefore(period).minusDays(1);
            case WITHIN, UNTIL, THREE_YEARS -> period.to();
        };
    }

    private static LocalDate threeYearsBefore(Period period) {
        return period.to().plusDays(1).minusYears(YEARS);
    }
}
