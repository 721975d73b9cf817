package lianzhi.statistics.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.Span;
import lianzhi.statistics.bulletin.Tally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 核对通报: the headline figures of the rollup against every case counted anew, all of one moment. */
@Component
public class CompareBulletin {
    private static final Viewer SYSTEM = Viewer.of(0, "系统", "", Set.of(Role.COMMAND_CENTRE));
    private final AllCases cases;
    private final Counts counts;

    CompareBulletin(AllCases cases, Counts counts) {
        this.cases = cases;
        this.counts = counts;
    }

    /** Where they differ: period, court, and both; empty when all agree. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> handle(List<Period> periods) {
        var columns = cases.read();
        var differences = new ArrayList<String>();
        for (var period : periods) {
            var tallies = counts.tallies(new Counts.Scope(SYSTEM, null, null), cuts(period));
            CountAnew.of(columns, period).forEach((court, anew) -> {
                var stated = stated(tallies, court, period);
                if (!stated.equals(anew)) {
                    differences.add(period + " " + court + ": " + stated + " is " + anew);
                }
            });
        }
        return differences;
    }

    private static TreeSet<LocalDate> cuts(Period period) {
        var cuts = new TreeSet<LocalDate>();
        cuts.add(period.from());
        cuts.add(Span.UNTIL.last(period).plusDays(1));
        return cuts;
    }

    private static Sums stated(List<Tally> all, String court, Period period) {
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
}
