package lianzhi.portal.lookup;

import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import lianzhi.portal.store.LookupStore;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 限速: so many questions a minute are free for an address; more cost a solved riddle each, and ten times as many are the
 * end for that minute; a hundred minutes' worth is the end for that day, also when the server is started anew. What was handed out is counted by
 * the hour.
 */
@Component
public class Throttle {
    private static final int MINUTE = 60;
    private static final int HARD = 10;
    /** Nobody asks all day: so many minutes' worth, and the rest of the day is closed to the address. */
    static final int FREE_MINUTES_A_DAY = 100;

    private final Riddles riddles;
    private final LookupStore store;
    private final Settings settings;
    private final Clock clock;
    private final CountByAddress minutes = new CountByAddress();
    private final AskedToday days;
    private final LongAdder answers = new LongAdder();
    private final LongAdder entries = new LongAdder();
    private final LongAdder solved = new LongAdder();
    private final LongAdder refused = new LongAdder();

    Throttle(Riddles riddles, LookupStore store, Settings settings, Clock clock) {
        this.riddles = riddles;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        days = new AskedToday(store, riddles);
    }

    /** 放行结果: let in, or the riddle that must be solved; blank when even that does not help this minute. */
    public record Gate(boolean open, String riddle) {}

    public Gate pass(String address, @Nullable String proof) {
        var seconds = clock.instant().getEpochSecond();
        var free = settings.number("portal.search.freePerMinute");
        var asked = minutes.oneMore(address, seconds / MINUTE);
        if (asked > free * HARD) return shut();
        if (asked > free) {
            if (proof == null || !riddles.isSolved(proof)) return new Gate(false, riddles.riddle());
            solved.increment();
        }
        var today = days.oneMore(address, seconds);
        return today > (long) free * FREE_MINUTES_A_DAY ? shut() : new Gate(true, "");
    }

    private Gate shut() {
        refused.increment();
        return new Gate(false, "");
    }

    public void handedOut(int given) {
        answers.increment();
        entries.add(given);
    }

    /** Writes what was counted since; called now and then, never in a question. */
    void flush() {
        var counted = new LookupStore.Use(
                answers.sumThenReset(), entries.sumThenReset(), solved.sumThenReset(), refused.sumThenReset());
        if (counted.isSome()) store.used(clock.instant(), counted);
        days.keep(
                settings.number("portal.search.freePerMinute"), clock.instant().getEpochSecond());
    }

    /** What was kept of this day before the server was started anew. */
    void recall() {
        days.recall(clock.instant().getEpochSecond());
    }
}
