package lianzhi.exchange;

import static lianzhi.exchange.OutsideBank.account;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.exchange.FaultyLine.Break;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lines that are cut in the middle of a message, cut after it so that nobody knows what became of it, or half open. The
 * institution sends again until it is told; each answer is there once, and the court still answers others at once.
 */
@Tag("trial")
@PlatformTest
class BrokenLineTests {
    private static final long SEED = 20260302;
    private static final int TIMES = "full".equals(System.getProperty("lianzhi.faults")) ? 1500 : 240;

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Test
    void whatever_breaks_each_answer_is_taken_once_and_nobody_else_waits() throws Exception {
        var name = BankLink.freshName();
        var partner = partners.register(BankLink.bank(name));
        var items = offered(partner);
        var random = new Random(SEED);
        var said = new ArrayList<String>();
        var slowest = Duration.ZERO;
        int[] breaks = new int[Break.values().length];
        try (var line = new FaultyLine(port);
                var other = HttpClient.newHttpClient()) {
            for (var item : items) {
                var how = Break.values()[random.nextInt(Break.values().length)];
                breaks[how.ordinal()]++;
                said.add(untilTold(line, name, item, how));
                var began = System.nanoTime();
                var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                        .build();
                assertThat(other.send(health, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(200);
                slowest = Collections.max(List.of(slowest, Duration.ofNanos(System.nanoTime() - began)));
            }
        }
        var injected = items.size() - breaks[Break.NONE.ordinal()];
        var lost = number("select count(*) from exchange.item where state <> 'ANSWERED' and partner_id = " + partner);
        var rows = number("select count(*) from exchange.answer a join exchange.item i on i.id = a.item_id where"
                + " i.partner_id = " + partner);
        var untold = said.stream()
                .filter(one -> !one.equals("taken") && !one.equals("taken before"))
                .count();
        System.out.printf(
                "R4, R5 broken lines: injected=%d (cut in the message %d, outcome unknown %d, half open %d) violated=%d"
                        + " slowest neighbour %d ms seed=%d%n",
                injected,
                breaks[1],
                breaks[2],
                breaks[3],
                lost + Math.abs(rows - items.size()) + untold,
                slowest.toMillis(),
                SEED);
        assertThat(lost).as("lost").isZero();
        assertThat(rows).as("each once").isEqualTo(items.size());
        assertThat(untold).as("told at last").isZero();
        assertThat(slowest).isLessThan(Duration.ofSeconds(3));
        assertThat(said).as("an unknown outcome was a taken one").contains("taken before");
    }

    /** As a bank does it: sends, and sends again when no answer came. */
    private static String untilTold(FaultyLine line, String name, SealedItem item, Break how) {
        line.breaks(how);
        var bank = new OutsideBank(
                line.port(), name, name + "-password", Duration.ofMillis(how == Break.NONE ? 10_000 : 300));
        for (var i = 0; i < 10; i++) {
            try {
                var told = bank.answerQuery(account(item.number(), "1", "6299990000000017", "1.00", "1.00", ""));
                if (told.get("errorMsg").isEmpty()) return "taken";
                return told.get("errorMsg").equals("已经反馈, 不能再次反馈") ? "taken before" : told.get("errorMsg");
            } catch (Exception noAnswer) {
                bank = new OutsideBank(line.port(), name, name + "-password", Duration.ofSeconds(10));
            }
        }
        return "never told";
    }

    private List<SealedItem> offered(long partner) {
        List<SealedItem> items = transaction.execute(status -> outbox.sealQueries(
                "440803",
                BankLink.PAPERS,
                IntStream.range(0, TIMES)
                        .mapToObj(i -> BankLink.question(partner))
                        .toList()));
        db.execute("update exchange.item set state = 'OFFERED' where partner_id = " + partner);
        return items;
    }

    private int number(String sql) {
        return db.fetchSingle(sql).get(0, Integer.class);
    }
}
