package lianzhi.statistics.patterns;

import java.time.LocalDate;
import java.util.List;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import org.jspecify.annotations.Nullable;

/** What the entries show beside the figures. */
public interface Patterns {
    /**
     * One court's habits in a period.
     *
     * @param closedAtEnd closed on the last three days of a month
     * @param recordedLate closings recorded later than the tolerance
     * @param nodes done in the period
     * @param nodesLate of them filled in later than the tolerance
     * @param longestGap days between two filings
     */
    record Habits(
            String courtCode,
            long closed,
            long closedAtEnd,
            long recordedLate,
            long nodes,
            long nodesLate,
            long longestGap,
            @Nullable LocalDate gapFrom,
            @Nullable LocalDate gapTo) {}

    Spread spread(Counts.Scope scope, List<String> caseTypes, Period period);

    List<Habits> habits(Counts.Scope scope, Period period, int tolerance);

    /** The cases behind a hint, each with why; what they add up to is the hint's count. */
    Counts.Page behind(Odd what, Counts.Scope scope, Period period, int tolerance, int page, int size);
}
