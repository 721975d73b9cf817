package lianzhi.exchange;

import static lianzhi.exchange.OutsideBank.account;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.exchange.store.Verdict;
import lianzhi.funds.CutLine;
import lianzhi.funds.OwnDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers that come while the line to the database is cut, while every process of PostgreSQL is killed, and at two nodes at
 * once. A bank that was not told sends again; in the end each answer is there once, and none that it was told of is lost.
 */
@Tag("trial")
class LinkCrashTests {
    private static final long SEED = 20260302;
    private static final boolean FULL = "full".equals(System.getProperty("lianzhi.faults"));
    private static final int KILLS = FULL ? 12 : 2;
    private static final int TRIES = 400;
    private static OwnDatabase database;

    @TempDir
    static Path folder;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void start() throws Exception {
        database = new OwnDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void a_line_to_the_database_that_is_cut_at_any_answer_loses_and_doubles_nothing() throws Exception {
        var messages = FULL ? 1100 : 160;
        var partner = partner("cut", messages * 10);
        var cuts = 0;
        try (var line = new CutLine(database.port());
                var node = new LinkNode(line.port(), folder, Duration.ZERO)) {
            for (var i = 0; i < messages; i++) {
                var document = document(partner, i * 10, 10, i % 3 == 0);
                var told = false;
                for (var at = 0; !told && at < TRIES; at++) {
                    var cut = at == 0;
                    var after = cut ? random.nextInt(4) : -1;
                    if (cut) cuts++;
                    told = tell(line, node, partner, document, after);
                }
                assertThat(told).as("message %d", i).isTrue();
            }
            finishKept();
        }
        report("R4, R5 line to the database cut", cuts, violations(partner));
    }

    /** What was kept and never merged, if anything, is merged by a node of later. */
    private static void finishKept() {
        try (var later = new LinkNode(database.port(), folder, Duration.ofMinutes(10))) {
            for (var i = 0; i < 5; i++) later.finishKept();
        }
    }

    /** Cuts the line when the next answer comes, after so many milliseconds; never when it is negative. */
    private static boolean tell(CutLine line, LinkNode node, long partner, String document, int after) {
        var cutter = after < 0
                ? Thread.ofVirtual().unstarted(() -> {})
                : Thread.ofVirtual().unstarted(() -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(after));
                    line.cutNextAnswer(true);
                });
        cutter.start();
        try {
            return isTold(node.receive(partner, document));
        } catch (RuntimeException notTold) {
            return false;
        } finally {
            join(cutter);
            line.cutNextAnswer(false);
        }
    }

    @Test
    void kill_9_of_every_process_of_the_database_in_the_middle_of_answers_loses_and_doubles_nothing() throws Exception {
        var messages = 400 * KILLS;
        var partner = partner("killed", messages * 10);
        var acknowledged = ConcurrentHashMap.<Integer>newKeySet();
        var longest = 0.0;
        var before = new ArrayList<Integer>();
        try (var node = new LinkNode(database.port(), folder, Duration.ZERO);
                var lines = Executors.newFixedThreadPool(3)) {
            var sent = IntStream.range(0, messages)
                    .mapToObj(i -> lines.submit(() -> untilTold(node, partner, i, acknowledged)))
                    .toList();
            for (var i = 0; i < KILLS; i++) {
                while (acknowledged.size() < (i + 1) * 150) LockSupport.parkNanos(5_000_000);
                before.addAll(acknowledged);
                longest = Math.max(longest, database.killAll());
            }
            for (var one : sent) one.get();
            finishKept();
        }
        var lost = 0;
        for (var one : before) lost += open(partner, one * 10, 10);
        System.out.printf("back after %.1f s at most%n", longest);
        report("R2 kill -9 of PostgreSQL", KILLS, lost + violations(partner));
    }

    @Test
    void two_nodes_that_receive_the_same_messages_at_once_take_each_once() throws Exception {
        var messages = FULL ? 1000 : 150;
        var partner = partner("two", messages * 10);
        try (var first = new LinkNode(database.port(), folder, Duration.ZERO);
                var second = new LinkNode(database.port(), folder, Duration.ZERO);
                var lines = Executors.newFixedThreadPool(4)) {
            var sent = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < messages; i++) {
                var document = document(partner, i * 10, 10, i % 2 == 0);
                sent.add(() -> isTold(first.receive(partner, document)));
                sent.add(() -> isTold(second.receive(partner, document)));
            }
            for (var one : lines.invokeAll(sent)) assertThat(one.get()).isTrue();
        }
        report("R6, R21 the same messages at two nodes", messages, violations(partner));
    }

    private static boolean untilTold(LinkNode node, long partner, int message, java.util.Set<Integer> acknowledged) {
        var document = document(partner, message * 10, 10, message % 3 == 0);
        for (var at = 0; at < TRIES; at++) {
            try {
                if (isTold(node.receive(partner, document))) return acknowledged.add(message);
            } catch (RuntimeException notTold) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        throw new IllegalStateException("Message " + message + " was never taken");
    }

    private static boolean isTold(List<lianzhi.exchange.store.ItemVerdict> verdicts) {
        return !verdicts.isEmpty()
                && verdicts.stream()
                        .allMatch(
                                one -> one.verdict() == Verdict.ACCEPTED || one.verdict() == Verdict.ALREADY_ANSWERED);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String document(long partner, int from, int rows, boolean oneWithAnAccount) {
        return IntStream.range(from, from + rows)
                .mapToObj(i -> oneWithAnAccount && i == from
                        ? account(number(partner, i), "1", "6299990000000017", "9.00", "9.00", "")
                        : account(number(partner, i), "1", "查无开户信息", "", "", ""))
                .collect(Collectors.joining("", "<zhxxList>", "</zhxxList>"));
    }

    private static String number(long partner, int i) {
        return "20990101%06d%08d".formatted(partner, i);
    }

    /** A bank that was offered so many requests. */
    private static long partner(String name, int requests) throws SQLException {
        var id = database.count("with p as (insert into exchange.partner (name_zh, name_en, kind, transport) values ('"
                + name + "', '" + name + "', 'BANK', 'SOAP') returning id) select id from p");
        try (var connection = database.connect(database.port());
                var statement = connection.createStatement()) {
            statement.execute("with p as (insert into exchange.papers (writ_number, made_at) values ('W" + id
                    + "', now()) returning id), n as (insert into exchange.item (number, partner_id, nature, state,"
                    + " papers_id, made_at, sealed_at, offered_at) select '20990101' || lpad('" + id
                    + "', 6, '0') || lpad(g::text, 8, '0'), " + id + ", 'QUERY', 'OFFERED', p.id, now(), now(),"
                    + " now() from p, generate_series(0, " + (requests - 1) + ") g returning id, partner_id, nature),"
                    + " r as (insert into exchange.request select id, '{}' from n)"
                    + " insert into exchange.waiting select id, partner_id, nature from n");
        }
        return id;
    }

    private static int open(long partner, int from, int rows) throws SQLException {
        return (int) database.count("select count(*) from exchange.item where partner_id = " + partner
                + " and state <> 'ANSWERED' and number between '" + number(partner, from) + "' and '"
                + number(partner, from + rows - 1) + "'");
    }

    /** Not answered, still on the list, answered twice, or answered by nothing that can be shown. */
    private static long violations(long partner) throws SQLException {
        return database.count("select (select count(*) from exchange.item where partner_id = " + partner
                + " and state <> 'ANSWERED') + (select count(*) from exchange.waiting where partner_id = "
                + partner
                + ") + (select count(*) from (select s.item_id from exchange.step s join exchange.item i on"
                + " i.id = s.item_id where i.partner_id = " + partner
                + " and s.what = 'ANSWERED' group by 1 having count(*) > 1) d)"
                + " + (select count(*) from exchange.item i where i.partner_id = " + partner
                + " and not exists (select from exchange.answer a where a.item_id = i.id) and not exists"
                + " (select from exchange.message m where m.partner_id = i.partner_id and m.merged_at ="
                + " i.answered_at and m.nils > 0))");
    }

    private static void report(String fault, int injected, long violated) {
        System.out.printf("%s: injected=%d violated=%d seed=%d%n", fault, injected, violated, SEED);
        assertThat(violated).as(fault).isZero();
    }
}
