package lianzhi.statistics.patterns;

import java.util.List;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;

/** What the entries show beside the figures. */
public interface Patterns {
    /**
     * One court's habits in a period.
     *
     * @param closedAtEnd closed on the last three days of a month
     * @param recordedLate closings recorded later than the tolerance
     * @param longestGap days between two filings
     */
    record Habits(String courtCode, long closed, long closedAtEnd, long recordedLate, long longestGap) {}

    Spread spread(Counts.Scope scope, List<String> caseTypes, Period period);

    List<Habits> habits(Counts.Scope scope, Period period, int tolerance);
}
