package lianzhi.operations;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 定时任务: work that the server does by itself. Declare a bean; it runs on one node at a time and again after a
 * crash, so it must be safe to run twice. One bad case must not stop the rest: hand it to {@link Faults}.
 */
public interface Job {
    /** Stable name, such as node-warnings. */
    String name();

    /** Every so long, counted from the end of the last run; null when {@link #dailyAt()} says when. */
    default @Nullable Duration every() {
        return null;
    }

    /** Once a day at this time in Asia/Shanghai; null when {@link #every()} says how often. */
    default @Nullable LocalTime dailyAt() {
        return null;
    }

    void run();
}
