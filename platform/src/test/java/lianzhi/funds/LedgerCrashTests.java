package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The ledger's own database, cut off between commit and answer, and killed with kill -9 under load. Every client tries
 * again with the same key; a log outside the database knows what was acknowledged. {@code -Dlianzhi.faults=full} cuts
 * 10,000 answers and kills 1,000 times, which takes longer than the time allowed here: switch that off with {@code
 * -Djunit.jupiter.execution.timeout.mode=disabled}.
 */
@Timeout(120)
class LedgerCrashTests {
    private static final boolean FULL = "full".equals(System.getProperty("lianzhi.faults"));
    private static final int FAULTS = FULL ? 10_000 : 200;
    private static final int KILLS = FULL ? 1_000 : 6;
    private static OwnDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new OwnDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void an_answer_lost_after_the_commit_books_once() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int lost = 0;
        int bookedBefore = 0;
        try (var line = new CutLine(database.port());
                var direct = database.connect(database.port())) {
            Connection through = null;
            for (int i = 0; i < FAULTS; i++) {
                var key = "cut:" + seed + ":" + i;
                if (through == null || !through.isValid(0)) {
                    through = database.connect(line.port());
                }
                line.cutNextAnswer(random.nextInt(3) < 2);
                try {
                    post(through, key, 1);
                } catch (SQLException cut) {
                    lost++;
                    through = null;
                    // What has reached the server is done or gone: the same key settles which.
                    bookedBefore += post(direct, key, 1) ? 0 : 1;
                } finally {
                    line.cutNextAnswer(false);
                }
            }
        }
        var booked =
                database.count("select count(*) from funds.posting where idempotency_key like 'cut:" + seed + ":%'");
        System.out.printf(
                "R5 seed=%d injected=%d answersLost=%d committedUnheard=%d booked=%d violated=%d%n",
                seed,
                FAULTS,
                lost,
                bookedBefore,
                booked,
                Math.abs(booked - FAULTS) + database.violations().size());
        assertThat(booked).isEqualTo(FAULTS);
        assertThat(lost).isGreaterThan(FAULTS / 2);
        assertThat(bookedBefore).isPositive();
        assertThat(database.violations()).isEmpty();
    }

    @Test
    void kill_9_of_the_database_under_load_loses_and_doubles_nothing() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var stop = new AtomicBoolean();
        var retries = new AtomicInteger();
        var clients = new ArrayList<Callable<Void>>();
        for (int c = 0; c < 4; c++) {
            int client = c;
            clients.add(() -> load("kill:" + seed + ":" + client + ":", acknowledged, stop, retries));
        }
        double longest = 0;
        try (var pool = Executors.newFixedThreadPool(4)) {
            var running = clients.stream().map(pool::submit).toList();
            try {
                for (int k = 0; k < KILLS; k++) {
                    pause(random.nextInt(50, 350));
                    longest = Math.max(longest, k % 3 == 2 ? database.killAll() : database.killOneBackend(random));
                }
                pause(200);
            } finally {
                stop.set(true);
            }
            for (var each : running) {
                each.get();
            }
        }
        var booked =
                database.count("select count(*) from funds.posting where idempotency_key like 'kill:" + seed + ":%'");
        int lost = 0;
        try (var connection = database.connect(database.port());
                var ask = connection.prepareStatement("select count(*) from funds.posting where idempotency_key = ?")) {
            for (var key : acknowledged) {
                ask.setString(1, key);
                try (var row = ask.executeQuery()) {
                    row.next();
                    lost += row.getInt(1) == 1 ? 0 : 1;
                }
            }
        }
        System.out.printf(
                "R2 seed=%d kills=%d acknowledged=%d booked=%d retries=%d lost=%d longestRecovery=%.1fs violated=%d%n",
                seed,
                KILLS,
                acknowledged.size(),
                booked,
                retries.get(),
                lost,
                longest,
                database.violations().size());
        assertThat(acknowledged).isNotEmpty();
        assertThat(lost).isZero();
        assertThat(booked).isEqualTo(acknowledged.size());
        assertThat(database.violations()).isEmpty();
    }

    private static void pause(int milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    /** Books until told to stop; the last key is tried until it is acknowledged. */
    private static Void load(
            String prefix, java.util.Set<String> acknowledged, AtomicBoolean stop, AtomicInteger retries) {
        Connection connection = null;
        for (int i = 0; !stop.get(); i++) {
            var key = prefix + i;
            while (true) {
                try {
                    if (connection == null) {
                        connection = database.connect(database.port());
                    }
                    post(connection, key, 1 + i % 7);
                    acknowledged.add(key);
                    break;
                } catch (SQLException killed) {
                    connection = null;
                    if (retries.incrementAndGet() > 2_000L * KILLS) {
                        throw new IllegalStateException("The database does not come back", killed);
                    }
                    pause(20);
                }
            }
        }
        return null;
    }

    /** From the court's bank to one of twenty cases; whether it is new. */
    private static boolean post(Connection connection, String key, long fen) throws SQLException {
        var sql = "select is_new from funds.post_named(?, 'ARRIVED', '粤0898', 'receipt:1', '到账', null, null,"
                + " current_date, now(), '{粤0898,粤0898}', '{COURT_BANK,CASE}', array[null, ?]::bigint[],"
                + " '{NULL,DEBTOR}', array[-?, ?]::bigint[], null, null, null, 'POSTED', null, '{}')";
        try (var call = connection.prepareStatement(sql)) {
            call.setString(1, key);
            call.setLong(2, 700_000_000 + Math.floorMod(key.hashCode(), 20));
            call.setLong(3, fen);
            call.setLong(4, fen);
            try (var row = call.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Test
    void a_posting_and_its_row_of_the_audit_trail_come_together_or_not_at_all() throws Exception {
        try (var connection = database.connect(database.port())) {
            connection.setAutoCommit(false);
            post(connection, "undone", 5);
            connection.rollback();
            connection.setAutoCommit(true);
            assertThat(post(connection, "done", 5)).isTrue();
            assertThat(post(connection, "done", 5)).isFalse();
        }
        List<Long> counts = List.of(
                database.count("select count(*) from funds.posting where idempotency_key = 'undone'"),
                database.count("select count(*) from funds.posting"),
                database.count("select count(*) from audit.entry where act = 'POSTED'"));
        assertThat(counts.getFirst()).isZero();
        assertThat(counts.get(2)).isEqualTo(counts.get(1));
    }
}
