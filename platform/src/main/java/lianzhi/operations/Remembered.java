package lianzhi.operations;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A value that is read often and changed seldom: read again after a while, since another node may have changed it. */
public final class Remembered<T extends Object> {
    private record Kept<T>(T value, long until) {}

    private final Supplier<T> read;
    private final long nanos;
    private volatile @Nullable Kept<T> kept;

    public Remembered(Duration whileFresh, Supplier<T> read) {
        this.read = read;
        this.nanos = whileFresh.toNanos();
    }

    public T get() {
        var now = System.nanoTime();
        var current = kept;
        if (current == null || current.until - now < 0) {
            current = new Kept<>(read.get(), now + nanos);
            kept = current;
        }
        return current.value;
    }

    /** This node sees the change as soon as the transaction that made it has committed. */
    public void forget() {
        kept = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    kept = null;
                }
            });
        }
    }
}
