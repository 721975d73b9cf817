package lianzhi.statistics.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 核对通报: the headline figures of the rollup against every case counted anew, all of one moment. */
@Component
public class CompareBulletin {
    private static final Counts.Scope EVERYWHERE =
            new Counts.Scope(Viewer.of(0, "系统", "", Set.of(Role.COMMAND_CENTRE)), null, null);
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
            var tallies = counts.tallies(
                    EVERYWHERE, new TreeSet<>(Set.of(period.from(), period.to().plusDays(1))));
            CountAnew.of(columns, period).forEach((court, anew) -> {
                var stated = Sums.of(tallies, court, period);
                if (!stated.equals(anew)) {
                    differences.add(period + " " + court + ": " + stated + " is " + anew);
                }
            });
        }
        return differences;
    }
}
