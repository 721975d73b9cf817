package lianzhi.operations.database;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** A database that is being opened on a thread of its own; who takes it closes it. */
final class DatabaseAhead {
    private final FutureTask<EmbeddedDatabase> opening;
    private final AtomicBoolean isTaken = new AtomicBoolean();

    DatabaseAhead(Callable<EmbeddedDatabase> open) {
        opening = new FutureTask<>(open);
        Thread.ofPlatform().daemon().name("database-ahead").start(opening);
    }

    /** Waits until it is open; what kept it from opening is thrown as it was. */
    EmbeddedDatabase take() throws Exception {
        try {
            var database = opening.get();
            isTaken.set(true);
            return database;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) throw cause;
            throw failed;
        }
    }

    /** For a server that ends before anything asked for its database: nothing of it is left running. */
    void close() {
        if (isTaken.get()) return;
        try {
            opening.get().close();
        } catch (ExecutionException | IOException neverOpened) {
            // The failure that ends the server is told already.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
