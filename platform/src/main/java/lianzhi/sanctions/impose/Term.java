package lianzhi.sanctions.impose;

import java.time.LocalDate;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;

/** 惩戒期限: two years for grounds 2 to 6, lengthened where asked; none for the first ground alone. */
final class Term {
    private static final int LISTED_YEARS = 2;

    private Term() {}

    /** The last day; null when it lasts until a ground for its end. */
    static @Nullable LocalDate end(SanctionRow sanction, LocalDate from) {
        var months = sanction.months();
        return switch (sanction.family()) {
            case LIST ->
                sanction.items().equals(java.util.List.of("DC1"))
                        ? null
                        : from.plusYears(LISTED_YEARS).plusMonths(months == null ? 0 : months);
            case EXIT, BORDER -> from.plusMonths(months == null ? 1 : months);
            default -> null;
        };
    }
}
