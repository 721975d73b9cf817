package lianzhi.portal.lookup;

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
    private static final int MOST_FRESH = 2000;
    private static final int FLUSH_EVERY = 50;
    private final PublicStore store;
    private final Throttle throttle;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("public-register").daemon().factory());
    private volatile Register register = new Register(new FillRegister(0));
    private long readTo;
    private int turns;
    private String rounds = "";
    private long roundsReadAt;

    KeepRegister(PublicStore store, Throttle throttle) {
        this.store = store;
        this.throttle = throttle;
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
        if (readTo == 0 || register.freshSize() > MOST_FRESH || roundsChanged()) {
            var filled = new FillRegister(1000);
            store.each(filled::add);
            register = new Register(filled);
            readTo = horizon;
            return;
        }
        var changed = store.changedSince(readTo);
        if (!changed.isEmpty()) register.change(changed, store.entries(changed));
        readTo = horizon;
    }

    /** Takes over a register that was filled elsewhere; measurements do. */
    public synchronized void use(FillRegister filled) {
        roundsChanged();
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
