package lianzhi.operations.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL that is kept running: when its main process dies it recovers from its log and answers on the same port. */
final class RunningPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningPostgres.class);
    private static final int TRIES = 100;
    private static final long PAUSE = 200_000_000;

    private final Path data;
    private final StartPostgres start;
    private EmbeddedPostgres postgres;
    private boolean isClosed;

    RunningPostgres(Path data, StartPostgres start) throws IOException {
        this.data = data;
        this.start = start;
        postgres = start.on(0);
        watch();
    }

    synchronized int port() {
        return postgres.getPort();
    }

    private void watch() throws IOException {
        Orphan.running(data)
                .ifPresent(process ->
                        Thread.ofPlatform().daemon().name("postgres-watch").start(() -> watch(process)));
    }

    /** Asks often: the platform itself would notice the end of a process that is not its child only after seconds. */
    private void watch(ProcessHandle process) {
        while (process.isAlive()) {
            LockSupport.parkNanos(PAUSE);
        }
        again();
    }

    private synchronized void again() {
        int port = postgres.getPort();
        for (int i = 1; !isClosed; i++) {
            try {
                // Nothing of it runs any more; it only gives back its hold on the files.
                postgres.close();
                LOG.warn("PostgreSQL died; starting it again");
                postgres = start.on(port);
                watch();
                return;
            } catch (IOException | RuntimeException notYet) {
                // Processes of the dead one may hold its memory for a moment longer.
                LOG.warn("PostgreSQL does not start: {}", notYet.getMessage());
                if (i == TRIES) {
                    throw new IllegalStateException("PostgreSQL does not come back", notYet);
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        postgres.close();
    }
}
