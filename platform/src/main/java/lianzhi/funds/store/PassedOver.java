package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.funds.books.Reconciliation.Difference;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * 漏看的差异: what a look since ever tells and the look since the last close does not. In good books there is none; of two
 * faults in closed days that cancel each other to the fen neither the figures nor the page of a day tell.
 */
@Component
public class PassedOver {
    private final DSLContext db;
    private final Differences differences;

    PassedOver(DSLContext db, Differences differences) {
        this.db = db;
        this.differences = differences;
    }

    /** In every court that has closed a day. */
    public List<Difference> at(LocalDate day) {
        return db.fetch("select distinct court_code from funds.day_close where day < ? order by 1", day).stream()
                .flatMap(row -> of(row.get("court_code", String.class), day))
                .toList();
    }

    private Stream<Difference> of(String court, LocalDate day) {
        var seen = new HashSet<>(differences.of(court, day, differences.since(court, day)));
        return differences.of(court, day, Differences.Since.EVER).stream().filter(one -> !seen.contains(one));
    }
}
