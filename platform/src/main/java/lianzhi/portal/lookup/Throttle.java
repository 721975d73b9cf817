package lianzhi.portal.lookup;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import lianzhi.portal.store.LookupStore;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 限速: so many questions a minute are free for an address; more cost a solved riddle each, and ten times as many are the
 * end for that minute. What was handed out is counted by the hour.
 */
@Component
public class Throttle {
    private static final int SECONDS = 60;
    private static final int HARD = 10;
    private static final int MOST_ADDRESSES = 50_000;
    private final Riddles riddles;
    private final LookupStore store;
    private final Settings settings;
    private final Clock clock;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final LongAdder answers = new LongAdder();
    private final LongAdder entries = new LongAdder();
    private final LongAdder solved = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private volatile long minute;

    Throttle(Riddles riddles, LookupStore store, Settings settings, Clock clock) {
        this.riddles = riddles;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** 放行结果: let in, or the riddle that must be solved; blank when even that does not help this minute. */
    public record Gate(boolean open, String riddle) {}

    public Gate pass(String address, @Nullable String proof) {
        var now = clock.instant();
        var free = settings.number("portal.search.freePerMinute");
        var asked = count(address, now);
        if (asked <= free) return new Gate(true, "");
        if (asked > free * HARD) {
            refused.increment();
            return new Gate(false, "");
        }
        if (proof != null && riddles.isSolved(proof)) {
            solved.increment();
            return new Gate(true, "");
        }
        return new Gate(false, riddles.riddle());
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
    }

    private int count(String address, Instant now) {
        var current = now.getEpochSecond() / SECONDS;
        if (current != minute || counts.size() > MOST_ADDRESSES) {
            counts.clear();
            minute = current;
        }
        var known = counts.get(address);
        return (known == null ? counts.computeIfAbsent(address, one -> new AtomicInteger()) : known).incrementAndGet();
    }
}
