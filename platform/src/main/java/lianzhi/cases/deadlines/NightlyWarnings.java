package lianzhi.cases.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lianzhi.cases.store.LateNodes;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 夜间提醒: goes through every late node; one that fails is a fault and never stops the rest. */
@Component
public class NightlyWarnings implements Job {
    private static final int PIECE = 500;
    private static final int ONE = 1;
    private final LateNodes nodes;
    private final WarnOfLateNode warn;
    private final Faults faults;
    private final Clock clock;

    NightlyWarnings(LateNodes nodes, WarnOfLateNode warn, Faults faults, Clock clock) {
        this.nodes = nodes;
        this.warn = warn;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "node-warnings";
    }

    @Override
    public LocalTime dailyAt() {
        return LocalTime.of(ONE, 0);
    }

    @Override
    public void run() {
        var begun = clock.instant();
        var today = LocalDate.now(clock);
        @Nullable LateNode last = null;
        for (var piece = nodes.after(last, today, PIECE); !piece.isEmpty(); piece = nodes.after(last, today, PIECE)) {
            for (var node : piece) {
                last = node;
                try {
                    warn.warn(node);
                } catch (RuntimeException fault) {
                    faults.record(name(), "node:" + node.id(), fault);
                }
            }
        }
        faults.settleBefore(name(), begun);
    }
}
