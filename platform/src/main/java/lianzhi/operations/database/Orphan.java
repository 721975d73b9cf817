package lianzhi.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived its killed server: stopped in order, so that nothing is lost and nobody needs a hand. */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    static void stop(Path data) throws IOException {
        var process = running(data);
        if (process.isPresent()) {
            LOG.warn(
                    "Stopping the PostgreSQL {} that a killed server left running",
                    process.get().pid());
            end(process.get());
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** The main process that works on these files. */
    static Optional<ProcessHandle> running(Path data) throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        return ProcessHandle.of(pid).filter(Orphan::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Could not wait for PostgreSQL " + process.pid(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
