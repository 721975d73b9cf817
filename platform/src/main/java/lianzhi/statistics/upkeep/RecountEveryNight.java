package lianzhi.statistics.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.columns.CompareBulletin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 每夜重数: the rollup against every case; a difference is a fault that somebody must look at. */
@Component
class RecountEveryNight implements Job {
    private static final String NAME = "statistics-recount";
    private static final String SUBJECT = "rollup";
    private static final String HEADLINES = "headlines";
    private final Entries entries;
    private final CompareBulletin compare;
    private final Faults faults;
    private final Clock clock;

    RecountEveryNight(Entries entries, CompareBulletin compare, Faults faults, Clock clock) {
        this.entries = entries;
        this.compare = compare;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable LocalTime dailyAt() {
        return LocalTime.of(2, 30);
    }

    @Override
    public void run() {
        entries.enterNodes(LocalDate.now(clock));
        entries.enterEvents();
        entries.enterInspections();
        entries.fold();
        tell(SUBJECT, entries.differences());
        tell(HEADLINES, compare.handle(years(LocalDate.now(clock))));
    }

    /** This year until today and the year before. */
    private static List<Period> years(LocalDate today) {
        var first = today.withDayOfYear(1);
        return List.of(new Period(first, today), new Period(first.minusYears(1), first.minusDays(1)));
    }

    private void tell(String subject, List<?> differences) {
        if (differences.isEmpty()) {
            faults.settle(NAME, subject);
        } else {
            faults.record(
                    NAME,
                    subject,
                    new IllegalStateException(differences.size() + " sums differ: " + differences.getFirst()));
        }
    }
}
