package lianzhi.oversight.warnings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.oversight.Warning;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 每夜预警: warns of what is due, escalates what was let pass, settles what is done. One bad case stops nobody else's. */
@Component
class WarnEveryNight implements Job {
    private static final String NAME = "oversight-warnings";
    private final Warnings warnings;
    private final WarnOfNode warn;
    private final Faults faults;
    private final Settings settings;
    private final Clock clock;

    WarnEveryNight(Warnings warnings, WarnOfNode warn, Faults faults, Settings settings, Clock clock) {
        this.warnings = warnings;
        this.warn = warn;
        this.faults = faults;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable LocalTime dailyAt() {
        return LocalTime.of(1, 30);
    }

    @Override
    public void run() {
        var today = LocalDate.now(clock);
        warnings.settleDone();
        warnAll(Warning.Level.OWNER, today.plusDays(settings.number("oversight.warn.daysBefore")));
        warnAll(Warning.Level.CHIEF, today.minusDays(settings.number("oversight.warn.escalateDays")));
    }

    private void warnAll(Warning.Level level, LocalDate dueUntil) {
        for (var node : warnings.unwarned(level, dueUntil)) {
            var subject = "node:" + node.nodeId();
            try {
                warn.handle(node, level);
                faults.settle(NAME, subject);
            } catch (RuntimeException fault) {
                faults.record(NAME, subject, fault);
            }
        }
    }
}
