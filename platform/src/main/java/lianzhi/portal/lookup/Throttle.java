package lianzhi.portal.lookup;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
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
    private static final String FREE = "portal.search.freePerMinute";
    private static final String SCREENS = "portal.screen.asksPerMinute";
    private static final int MILLIS = 1000;
    private static final int MINUTE = 60;
    private static final int HARD = 10;
    /** Nobody asks all day: so many minutes' worth, and the rest of the day is closed to the address. */
    static final int FREE_MINUTES_A_DAY = 100;

    static final int WRONG_NUMBER = 10;

    private static final Gate OPEN = new Gate(true, "");

    private final Riddles riddles;
    private final LookupStore store;
    private final Settings settings;
    private final Clock clock;
    private final CountByAddress minutes = new CountByAddress();
    private final CountByAddress screens = new CountByAddress();
    private final AskedToday days;
    private final LongAdder answers = new LongAdder();
    private final LongAdder entries = new LongAdder();
    private final LongAdder solved = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder shown = new LongAdder();
    private volatile Free free = new Free(-1, 0);

    Throttle(Riddles riddles, LookupStore store, Settings settings, Clock clock) {
        this.riddles = riddles;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        days = new AskedToday(store, riddles);
    }

    /** 放行结果: let in, or the riddle that must be solved; blank when even that does not help this minute. */
    public record Gate(boolean open, String riddle) {
        /** For programs: refused in one and the same words wherever one asks too often. */
        public void orRefuse() {
            if (open) return;
            throw Refused.forbidden(Reason.of(
                            riddle.isEmpty() ? "SEARCH_TOO_OFTEN" : "SEARCH_PROOF_NEEDED",
                            "查询过于频繁，请稍后再试",
                            "Too many questions; solve the riddle or wait a minute")
                    .with(Map.of("riddle", riddle)));
        }
    }

    /** What is free, as it was read in that second. */
    private record Free(long second, int questions) {}

    public Gate pass(String address, @Nullable String proof) {
        return passWith(address, () -> proof);
    }

    /** @param proofs asked for a proof only when the question is not free */
    public Gate passWith(String address, Supplier<@Nullable String> proofs) {
        var seconds = clock.millis() / MILLIS;
        var free = free(seconds);
        var asked = minutes.oneMore(address, seconds / MINUTE);
        if (asked > (long) free * HARD) return shut();
        if (asked > free) {
            var proof = proofs.get();
            if (proof == null || !riddles.isSolved(proof)) return new Gate(false, riddles.riddle());
            solved.increment();
        }
        var today = days.oneMore(address, seconds);
        return today > (long) free * FREE_MINUTES_A_DAY ? shut() : OPEN;
    }

    /** A screen asks twice a second all day: it has a count of its own, and no riddle to solve. */
    public Gate passScreen(String address) {
        if (screens.oneMore(address, clock.millis() / MILLIS / MINUTE) > settings.number(SCREENS)) return shut();
        shown.increment();
        return OPEN;
    }

    private int free(long second) {
        var known = free;
        if (known.second == second) return known.questions;
        var read = settings.number(FREE);
        free = new Free(second, read);
        return read;
    }

    /** A whole number that is nobody's counts as ten questions of the day: masked numbers are not completed by trying. */
    public void wrongNumber(String address) {
        var seconds = clock.instant().getEpochSecond();
        for (var i = 1; i < WRONG_NUMBER; i++) days.oneMore(address, seconds);
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
                answers.sumThenReset(),
                entries.sumThenReset(),
                solved.sumThenReset(),
                refused.sumThenReset(),
                shown.sumThenReset());
        if (counted.isSome()) store.used(clock.instant(), counted);
        days.keep(settings.number(FREE), clock.instant().getEpochSecond());
    }

    /** What was kept of this day before the server was started anew. */
    void recall() {
        days.recall(clock.instant().getEpochSecond());
    }
}
