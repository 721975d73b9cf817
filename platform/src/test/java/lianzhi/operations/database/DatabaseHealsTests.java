package lianzhi.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** R2: every process of PostgreSQL is killed under load. The server starts it again, and its pool finds it, by itself. {@code -Dlianzhi.faults=full} kills 1,000 times. */
@Timeout(120)
class DatabaseHealsTests {
    private static final int KILLS = "full".equals(System.getProperty("lianzhi.faults")) ? 1_000 : 3;

    @Test
    void kill_9_of_all_of_postgresql_heals_without_a_restart_and_loses_nothing_that_was_acknowledged()
            throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var folder = Files.createDirectories(Path.of("target/test-data/heals-" + seed));
        try (var database = new EmbeddedDatabase(folder, Path.of("target/postgres-binaries"), 4)) {
            run(database, "create table counted (nr int primary key)");
            var acknowledged = new ConcurrentLinkedQueue<Integer>();
            var stop = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> write(database, acknowledged, stop));
            var seconds = new ArrayList<Double>();
            for (int i = 0; i < KILLS; i++) {
                LockSupport.parkNanos(random.nextLong(100_000_000, 400_000_000));
                killAll(folder.resolve("postgres"));
                seconds.add(untilItAnswers(database));
            }
            stop.set(true);
            writer.join();
            var stored = numbers(database);
            int lost = (int)
                    acknowledged.stream().filter(nr -> !stored.contains(nr)).count();
            System.out.printf(
                    "R2 app heals: seed=%d injected=%d acknowledged=%d lost=%d violated=%d secondsToAnswer=%s%n",
                    seed, KILLS, acknowledged.size(), lost, lost, seconds);
            assertThat(acknowledged).isNotEmpty();
            assertThat(lost).isZero();
            assertThat(seconds).allSatisfy(each -> assertThat(each).isLessThan(20));
        }
    }

    private static void write(
            EmbeddedDatabase database, ConcurrentLinkedQueue<Integer> acknowledged, AtomicBoolean stop) {
        for (int nr = 1; !stop.get(); nr++) {
            try {
                run(database, "insert into counted values (" + nr + ")");
                acknowledged.add(nr);
            } catch (SQLException killed) {
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private static void killAll(Path data) throws Exception {
        var main = Orphan.running(data).orElseThrow();
        var all = new ArrayList<>(main.descendants().toList());
        all.addFirst(main);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static double untilItAnswers(EmbeddedDatabase database) {
        long begun = System.nanoTime();
        while (true) {
            try {
                run(database, "select 1");
                return Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
            } catch (SQLException notYet) {
                LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private static List<Integer> numbers(EmbeddedDatabase database) throws SQLException {
        var found = new ArrayList<Integer>();
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select nr from counted")) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return found;
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
