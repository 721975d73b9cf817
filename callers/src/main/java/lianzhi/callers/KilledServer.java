package lianzhi.callers;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server of a test's own, which can be killed without warning and started again on the same data. */
public final class KilledServer implements AutoCloseable {
    private final ServerProgram program = new ServerProgram("killed");
    private final String bank;

    public KilledServer(String bank) throws IOException {
        this.bank = bank;
    }

    public String address() {
        return program.address();
    }

    public void start() throws IOException, InterruptedException {
        program.start("none", "-Dlianzhi.court-bank.url=" + bank);
    }

    /** Right now, the database included. */
    public boolean isAnswering() {
        try {
            return program.isAnswering();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** SIGKILL of every process of its PostgreSQL. */
    public void killDatabase() throws IOException {
        var postmaster = postmaster().orElseThrow();
        Stream.concat(postmaster.descendants(), Stream.of(postmaster)).toList().forEach(ProcessHandle::destroyForcibly);
    }

    /** Whether there is one to kill: after a kill the server starts the next by itself. */
    public boolean hasDatabase() {
        try {
            return postmaster().isPresent();
        } catch (IOException starting) {
            return false;
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = program.data().resolve("postgres/postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    public void kill() throws InterruptedException {
        program.kill();
    }

    @Override
    public void close() {
        program.stop();
    }
}
