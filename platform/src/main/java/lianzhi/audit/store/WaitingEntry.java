package lianzhi.audit.store;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** 待入档: an entry whose viewer waits until it is on the disk. */
final class WaitingEntry {
    private final NewEntry entry;
    private final CompletableFuture<Boolean> turn = new CompletableFuture<>();
    private boolean isWritten;
    private @Nullable RuntimeException failure;

    WaitingEntry(NewEntry entry) {
        this.entry = entry;
    }

    NewEntry entry() {
        return entry;
    }

    /** Waits; false if somebody else has written it or tried to. */
    boolean isToWrite() {
        return turn.join();
    }

    void writeForAll() {
        turn.complete(true);
    }

    void goOn() {
        turn.complete(false);
    }

    void written() {
        isWritten = true;
    }

    void failed(RuntimeException failed) {
        failure = failed;
    }

    /** Nobody sees what is not on record, whatever kept it from being written. */
    void check() {
        if (failure != null) throw failure;
        if (!isWritten) throw new IllegalStateException("Not on record: " + entry.act() + " " + entry.subject());
    }
}
