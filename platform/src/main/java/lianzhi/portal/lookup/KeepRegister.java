package lianzhi.portal.lookup;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lianzhi.portal.store.PublicStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 名单常新: reads what was published or withdrawn ten times a second, on every node. The log is read by transaction
 * number, never by its own counter, so that nothing that commits late is missed.
 */
@Component
public class KeepRegister implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeepRegister.class);
    private static final int EVERY_MILLIS = 100;
    private static final int AFTER_THE_FIRST_PAGE_MILLIS = 1000;
    private static final long ROUNDS_EVERY_NANOS = 60_000_000_000L;
    private static final int FLUSH_EVERY = 50;
    private final PublicStore store;
    private final Throttle throttle;
    private final BuildAnew anew;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("public-register").daemon().factory());
    private volatile Register register = new Register(new FillRegister(0));
    private long readTo;
    /** Lines of the log that were read before, though transactions that began earlier were still open then. */
    private Set<Long> done = Set.of();

    private int turns;
    private String rounds = "";
    private long roundsReadAt;

    KeepRegister(PublicStore store, Throttle throttle, BuildAnew anew) {
        this.store = store;
        this.throttle = throttle;
        this.anew = anew;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused = clock.scheduleWithFixedDelay(
                this::round, AFTER_THE_FIRST_PAGE_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    Register now() {
        return register;
    }

    private synchronized void round() {
        try {
            if (turns == 0) throttle.recall();
            refresh();
            if (++turns % FLUSH_EVERY == 0) throttle.flush();
        } catch (RuntimeException unreachable) {
            LOG.warn("The public register could not be read: {}", unreachable.toString());
        }
    }

    /** Reads what changed; the whole register at first, and when rounds ended or much was published. */
    public synchronized void refresh() {
        var horizon = store.horizon();
        var lines = readTo == 0 ? Map.<Long, Long>of() : store.changedSince(readTo);
        var changed = new HashSet<Long>();
        lines.forEach((line, sanction) -> {
            if (!done.contains(line)) changed.add(sanction);
        });
        var isDue = anew.isDue(!changed.isEmpty(), register.freshSize());
        // asked at first too: what is read now holds the rounds as they are
        var haveRoundsChanged = roundsChanged();
        if (readTo == 0 || isDue || haveRoundsChanged) {
            var filled = new FillRegister(1000);
            store.each(filled::add);
            register = new Register(filled);
        } else if (!changed.isEmpty()) {
            register.change(changed, store.entries(changed));
        }
        // only now: what could not be read is read again
        done = Set.copyOf(lines.keySet());
        readTo = horizon;
    }

    /** Takes over a register that was filled elsewhere; measurements do. */
    public synchronized void use(FillRegister filled) {
        roundsChanged();
        done = Set.of();
        readTo = store.horizon();
        register = new Register(filled);
    }

    public long bytes() {
        return register.bytes();
    }

    private boolean roundsChanged() {
        if (System.nanoTime() - roundsReadAt < ROUNDS_EVERY_NANOS && roundsReadAt != 0) return false;
        roundsReadAt = System.nanoTime();
        var now = store.roundsStamp();
        var changed = !now.equals(rounds);
        rounds = now;
        return changed;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
