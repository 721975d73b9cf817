package lianzhi.funds;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own, durable, with all migrations, that a test may kill. */
public final class OwnDatabase implements AutoCloseable {
    private final Path data;
    private volatile EmbeddedPostgres postgres;

    public OwnDatabase() throws Exception {
        data = Files.createDirectories(Path.of("target/test-data/crash-" + System.nanoTime()));
        postgres = start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:migrations")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(Path.of("target/postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    public int port() {
        return postgres.getPort();
    }

    public Connection connect(int port) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5&socketTimeout=30", "postgres", "");
    }

    public long count(String sql) throws SQLException {
        try (var connection = connect(port());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** One backend dies: the server throws everybody out and recovers from its log. Seconds until it answers again. */
    public double killOneBackend(Random random) throws Exception {
        try (var witness = connect(port());
                var statement = witness.createStatement()) {
            var pids = new ArrayList<Long>();
            try (var rows =
                    statement.executeQuery("select pid from pg_stat_activity where backend_type = 'client backend'"
                            + " and pid <> pg_backend_pid()")) {
                while (rows.next()) {
                    pids.add(rows.getLong(1));
                }
            }
            long begun = System.nanoTime();
            var victim = pids.isEmpty()
                    ? Optional.<ProcessHandle>empty()
                    : ProcessHandle.of(pids.get(random.nextInt(pids.size())));
            if (victim.isEmpty() || !victim.get().destroyForcibly()) return 0;
            untilThrownOut(statement);
            return untilItAnswers(begun);
        }
    }

    /** The server notices the dead one a moment later; who asks before that is still answered. */
    private static void untilThrownOut(Statement statement) {
        try {
            while (true) {
                statement.execute("select 1");
                LockSupport.parkNanos(1_000_000);
            }
        } catch (SQLException thrownOut) {
            // What was waited for.
        }
    }

    /** All processes of the server at once; then it is started again on the same files. */
    public synchronized double killAll() throws Exception {
        long main = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        long begun = System.nanoTime();
        var handle = ProcessHandle.of(main).orElseThrow();
        var all = new ArrayList<>(handle.descendants().toList());
        all.addFirst(handle);
        var again = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root, nor did it before.
            again.addAll(List.of("unshare", "-U"));
        }
        again.add(handle.info().command().orElseThrow());
        again.addAll(List.of(handle.info().arguments().orElseThrow()));
        all.forEach(ProcessHandle::destroyForcibly);
        for (var each : all) {
            each.onExit().get();
        }
        new ProcessBuilder(again)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return untilItAnswers(begun);
    }

    private double untilItAnswers(long begun) {
        while (true) {
            try {
                count("select 1");
                return (System.nanoTime() - begun) / 1e9;
            } catch (SQLException notYet) {
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    /** I2, I3, I4: half postings, sums, balances below zero, the chain, the pages themselves; empty when all hold. */
    List<String> violations() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = connect(port());
                var statement = connection.createStatement()) {
            statement.execute("select funds.seal_postings(1000000)");
            statement.execute("create extension if not exists amcheck");
            // refuses an index that is out of order or misses a row
            statement.execute("""
                select bt_index_check(i.indexrelid, true)
                from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
                where a.amname = 'btree' and c.relnamespace in ('funds'::regnamespace, 'audit'::regnamespace)
                """);
            try (var rows = statement.executeQuery("""
                select 'page ' || v.blkno || ' of ' || c.relname || ': ' || v.msg
                from pg_class c, verify_heapam(c.oid) v
                where c.relkind = 'r' and c.relnamespace in ('funds'::regnamespace, 'audit'::regnamespace)
                union all
                select what || ' ' || coalesce(posting_id, account_id) from funds.faults_of_the_books()
                union all select 'I3 ' || sum(fen) from funds.balance having sum(fen) <> 0
                union all select 'I4 ' || account_id from funds.balance where of_case and fen < 0
                """)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
