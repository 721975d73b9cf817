package lianzhi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Processor time that this process and PostgreSQL took, in hundredths of a second, as Linux counts it: beside other work it
 * says more than the clock on the wall.
 */
record Processor(long java, long database) {
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_USER = 13;
    private static final int ENDED_SYSTEM = 14;

    static Processor now(Requests requests) throws SQLException {
        var backend = (long) requests.number("select pg_backend_pid()");
        var server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        var ended = of(server.pid(), ENDED_USER) + of(server.pid(), ENDED_SYSTEM);
        var running = server.children().mapToLong(child -> own(child.pid())).sum();
        return new Processor(own(ProcessHandle.current().pid()), own(server.pid()) + ended + running);
    }

    Processor since(Processor before) {
        return new Processor(java - before.java, database - before.database);
    }

    /** Of each of so many, in microseconds. */
    String each(int of) {
        return String.format(
                Locale.ROOT, "java %.1f µs, database %.1f µs", java * 10_000.0 / of, database * 10_000.0 / of);
    }

    private static long own(long process) {
        return of(process, USER) + of(process, SYSTEM);
    }

    /** The numbers stand behind the name, which is in brackets. */
    private static long of(long process, int field) {
        try {
            var all = Files.readString(Path.of("/proc", "" + process, "stat"));
            return Long.parseLong(all.substring(all.lastIndexOf(')') + 2).split(" ")[field]);
        } catch (IOException gone) {
            if (ProcessHandle.of(process).isPresent()) throw new UncheckedIOException(gone);
            return 0;
        }
    }
}
