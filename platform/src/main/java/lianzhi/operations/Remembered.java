package lianzhi.operations;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A value that is read often and changed seldom: read again after a while, since another node may have changed it. */
public final class Remembered<T extends Object> {
    private record Kept<T>(T value, long until) {}

    private final Supplier<T> read;
    private final long nanos;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong forgettings = new AtomicLong();
    private volatile @Nullable Kept<T> kept;

    public Remembered(Duration whileFresh, Supplier<T> read) {
        this.read = read;
        this.nanos = whileFresh.toNanos();
    }

    /** Whoever finds the value old reads it again; who comes meanwhile gets the old one instead of reading it a second time. */
    public T get() {
        var current = kept;
        if (current == null) {
            return readAgain();
        }
        if (current.until - System.nanoTime() > 0 || !reading.tryLock()) {
            return current.value;
        }
        try {
            return readAgain();
        } finally {
            reading.unlock();
        }
    }

    private T readAgain() {
        var forgotten = forgettings.get();
        var value = read.get();
        if (forgotten == forgettings.get()) {
            kept = new Kept<>(value, System.nanoTime() + nanos);
        }
        return value;
    }

    /** This node sees the change as soon as the transaction that made it has committed. */
    public void forget() {
        drop();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    drop();
                }
            });
        }
    }

    private void drop() {
        forgettings.incrementAndGet();
        kept = null;
    }
}
