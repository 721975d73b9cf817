package lianzhi.portal.lookup;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lianzhi.portal.store.PublicStore;
import lianzhi.portal.store.PublicStore.Seen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 名单常新: reads what was published or withdrawn ten times a second, on every node. The log is read by what had not ended
 * when it was read last, never by its own counter, so that nothing that commits late is missed.
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
    /** At which the log was read last; empty before the first time. */
    private String readAt = "";

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
        var first = readAt.isEmpty();
        var seen = first ? new Seen(store.snapshot(), Set.of()) : store.changedSince(readAt);
        var changed = seen.sanctions();
        var isDue = anew.isDue(!changed.isEmpty(), register.freshSize());
        // asked at first too: what is read now holds the rounds as they are
        var haveRoundsChanged = roundsChanged();
        if (first || isDue || haveRoundsChanged) {
            var filled = new FillRegister(1000);
            store.each(filled::add);
            register = new Register(filled);
        } else if (!changed.isEmpty()) {
            register.change(changed, store.entries(changed));
        }
        // only now: what could not be read is read again
        readAt = seen.snapshot();
    }

    /** Takes over a register that was filled elsewhere; measurements do. */
    public synchronized void use(FillRegister filled) {
        roundsChanged();
        readAt = store.snapshot();
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
