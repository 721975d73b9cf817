package lianzhi.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** Processor time that this process and PostgreSQL took: beside other work it says more than the clock on the wall. */
record Processor(Duration java, Duration database) {
    /** Until now; of processes of the database that ended it knows nothing. */
    static Processor now(Requests requests) throws SQLException {
        var backend = (long) requests.number("select pg_backend_pid()");
        var server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        return new Processor(
                of(ProcessHandle.current()),
                Stream.concat(Stream.of(server), server.children())
                        .map(Processor::of)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    Processor since(Processor before) {
        return new Processor(java.minus(before.java), database.minus(before.database));
    }

    /** Of each of so many, in microseconds. */
    String each(int of) {
        return String.format(
                Locale.ROOT,
                "java %.1f µs, database %.1f µs",
                java.toNanos() / 1e3 / of,
                database.toNanos() / 1e3 / of);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
