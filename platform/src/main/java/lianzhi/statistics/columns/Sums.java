package lianzhi.statistics.columns;

import java.util.List;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.Tally;

/**
 * 合计: the headline counts of one court in a period.
 *
 * @param claimed fen claimed by what was closed
 * @param recovered fen paid to what was closed
 * @param days from filing to closing, added up
 */
public record Sums(
        long opened, long closed, long inTime, long performed, long claimed, long recovered, long days, long pending) {
    static final int FIGURES = 8;

    /** What the tallies of a court say. */
    static Sums of(List<Tally> all, String court, Period period) {
        var tallies =
                all.stream().filter(tally -> tally.courtCode().equals(court)).toList();
        return new Sums(
                Count.NEW.of(tallies, period),
                Count.CLOSED.of(tallies, period),
                Count.WITHIN_LIMIT.of(tallies, period),
                Count.PERFORMED.of(tallies, period),
                Count.CLOSED_CLAIMED.of(tallies, period),
                Count.CLOSED_RECOVERED.of(tallies, period),
                Count.CLOSE_DAYS.of(tallies, period),
                Count.PENDING.of(tallies, period));
    }

    static Sums at(long[] figures, int court) {
        int first = court * FIGURES;
        return new Sums(
                figures[first],
                figures[first + 1],
                figures[first + 2],
                figures[first + 3],
                figures[first + 4],
                figures[first + 5],
                figures[first + 6],
                figures[first + 7]);
    }
}
