package lianzhi.statistics.upkeep;

import java.time.Duration;
import lianzhi.operations.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 归并计入: keeps what is fresh short. */
@Component
class FoldEntries implements Job {
    private static final Duration OFTEN = Duration.ofMinutes(5);
    private final Entries entries;

    FoldEntries(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "statistics-fold";
    }

    @Override
    public @Nullable Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        entries.fold();
    }
}
