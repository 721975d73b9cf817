package lianzhi.statistics.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 每夜重数: the rollup against every case; a difference is a fault that somebody must look at. */
@Component
class RecountEveryNight implements Job {
    private static final String NAME = "statistics-recount";
    private static final String SUBJECT = "rollup";
    private final Entries entries;
    private final Faults faults;
    private final Clock clock;

    RecountEveryNight(Entries entries, Faults faults, Clock clock) {
        this.entries = entries;
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
        var differences = entries.differences();
        if (differences.isEmpty()) {
            faults.settle(NAME, SUBJECT);
        } else {
            faults.record(
                    NAME,
                    SUBJECT,
                    new IllegalStateException(differences.size() + " sums differ: " + differences.getFirst()));
        }
    }
}
