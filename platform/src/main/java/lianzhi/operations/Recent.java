package lianzhi.operations;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is read for all who ask at once, and never older than so long: unlike what is {@link Remembered}, whoever comes
 * while it is read waits for it.
 */
public final class Recent<T extends Object> {
    private record Kept<T>(T value, long askedAt) {}

    private final Supplier<T> read;
    private final long nanos;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Kept<T> kept;

    public Recent(Duration atMost, Supplier<T> read) {
        this.read = read;
        this.nanos = atMost.toNanos();
    }

    public T get() {
        var before = kept;
        if (before != null && isRecent(before)) return before.value;
        reading.lock();
        try {
            var meanwhile = kept;
            if (meanwhile != null && isRecent(meanwhile)) return meanwhile.value;
            var askedAt = System.nanoTime();
            var value = read.get();
            kept = new Kept<>(value, askedAt);
            return value;
        } finally {
            reading.unlock();
        }
    }

    private boolean isRecent(Kept<T> one) {
        return System.nanoTime() - one.askedAt < nanos;
    }
}
