package lianzhi.exchange;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.controlled;
import static lianzhi.exchange.OutsideBank.receipt;
import static lianzhi.exchange.OutsideBank.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.exchange.inbox.FinishKept;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.exchange.store.InboxStore;
import lianzhi.wire.MessageUnreadable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seeded faults on the link, each with its count of injections and violations. Every build runs a part of them;
 * {@code -Dlianzhi.faults=full} runs all.
 */
@PlatformTest
class FaultTests {
    private static final long SEED = 20260302;
    private static final boolean FULL = "full".equals(System.getProperty("lianzhi.faults"));
    private static final String ACCOUNT = "6299990000000017";

    @Autowired
    Partners partners;

    @Autowired
    Outbox outbox;

    @Autowired
    ReceiveFeedback receive;

    @Autowired
    HandOut out;

    @Autowired
    InboxStore inbox;

    @Autowired
    FinishKept finish;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    private long partner;

    @BeforeEach
    void a_bank_of_its_own() {
        partner = partners.register(BankLink.bank(BankLink.freshName()));
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void an_answer_delivered_up_to_five_times_leaves_the_state_of_a_single_delivery() {
        var random = new Random(SEED);
        var items = offered(FULL ? 400 : 60);
        var injected = 0;
        for (var item : items) {
            send(nil(item.number()));
            var copies = 1 + random.nextInt(5);
            for (var i = 0; i < copies; i++, injected++) send(nil(item.number()));
        }
        var rows = number("select count(*) from exchange.answer a join exchange.item i on i.id = a.item_id where"
                + " i.partner_id = " + partner);
        var violated = Math.abs(rows - items.size())
                + number("select count(*) from exchange.item where state <> 'ANSWERED' and partner_id = " + partner);
        report("R6 duplicates", injected, violated);
    }

    @Test
    void six_messages_reach_the_same_state_in_every_one_of_their_orders() throws Exception {
        var orders = new ArrayList<>(permutations(6));
        Collections.shuffle(orders, new Random(SEED));
        if (FULL) orders.addAll(permutations(6));
        else orders.subList(90, orders.size()).clear();
        var queries = offered(orders.size() * 2);
        var controls = ordered(orders.size());
        var done = new ArrayList<Callable<Void>>();
        for (var i = 0; i < orders.size(); i++) {
            var first = queries.get(2 * i).number();
            var second = queries.get(2 * i + 1).number();
            var control = controls.get(i);
            var messages = List.of(
                    list("zhxxList", account(first, "1", ACCOUNT, "300.00", "120.00", "")),
                    list("wlxxList", row("wlxx", "", "BDHM", first, "CCXH", "1", "WLXH", "1", "JYJE", "1.00")),
                    list(
                            "kzxxList",
                            controlled(control, ACCOUNT, "100.00", "40.00", "60.00", "2027/01/04 23:59:59", "")),
                    list("kzxxList", receipt(control)),
                    list("zhxxList", account(first, "1", ACCOUNT, "300.00", "120.00", "")),
                    list("zhxxList", account(second, "1", "查无开户信息", "", "", "")));
            var order = orders.get(i);
            done.add(() -> {
                for (var next : order) send(messages.get(next));
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(done)) one.get();
        }
        var states = number("select count(distinct (a.answer, a.reason, i.state, a.row_index, i.nature,"
                + " jsonb_path_query_array(a.content, '$[*].available'), jsonb_path_query_array(a.content, '$[*].held')))"
                + " from exchange.answer a join exchange.item i on i.id = a.item_id where i.partner_id = " + partner);
        var answers = number("select count(*) from exchange.answer a join exchange.item i on i.id = a.item_id where"
                + " i.partner_id = " + partner);
        var sheets = number("select count(*) from exchange.receipt r join exchange.item i on i.id = r.item_id where"
                + " i.partner_id = " + partner);
        var movements =
                number("select count(*) from exchange.movements m join exchange.item i on i.id = m.item_id where"
                        + " i.partner_id = " + partner);
        assertThat(answers).isEqualTo(3 * orders.size());
        assertThat(sheets).isEqualTo(orders.size());
        assertThat(movements).isEqualTo(orders.size());
        report("R7 orders of six messages", orders.size(), states - 3);
    }

    @Test
    void an_answer_after_its_limit_and_after_somebody_went_there_is_still_taken() {
        var items = offered(FULL ? 1000 : 60);
        clock.set(
                clock.instant().plus(Duration.ofDays(5)).atZone(clock.getZone()).toLocalDateTime());
        var injected = 0;
        for (var item : items) {
            if (++injected % 2 == 0) transaction.executeWithoutResult(status -> outbox.takeOffline(item.id(), "现场查询"));
            send(nil(item.number()));
        }
        var lost = number("select count(*) from exchange.item where state <> 'ANSWERED' and partner_id = " + partner);
        report("R8 late answers", injected, lost);
    }

    @Test
    void lies_are_put_aside_with_their_bytes_and_never_merged() {
        var random = new Random(SEED);
        var other = partners.register(BankLink.bank(BankLink.freshName()));
        var foreign = offered(other, 200);
        var mine = offered(200);
        mine.forEach(item -> send(nil(item.number())));
        var injected = 0;
        for (var i = 0; i < (FULL ? 1000 : 200); i++, injected++) {
            switch (random.nextInt(3)) {
                case 0 -> send(nil(foreign.get(random.nextInt(200)).number()));
                case 1 ->
                    send(list(
                            "zhxxList",
                            account(mine.get(random.nextInt(200)).number(), "1", ACCOUNT, "9.00", "" + i + ".00", "")));
                default -> send(nil("2099010144080" + (1_000_000 + i)));
            }
        }
        var merged = number("select count(*) from exchange.answer a join exchange.item i on i.id = a.item_id where"
                        + " i.partner_id = " + other)
                + number("select count(*) from exchange.answer a join exchange.item i on i.id = a.item_id where"
                        + " i.partner_id = " + partner + " and a.answer <> 'NIL'");
        var unmarked = injected
                - number("select count(*) from exchange.message where verdict in ('QUARANTINED', 'REFUSED') and"
                        + " length(body) > 0 and partner_id = " + partner);
        report("R10 lying institutions", injected, merged + unmarked);
    }

    @Test
    void what_was_kept_before_a_fall_is_merged_once_by_any_number_of_nodes() throws Exception {
        var items = offered(90);
        for (var item : items) {
            var document = Base64.getEncoder().encodeToString(nil(item.number()).getBytes(StandardCharsets.UTF_8));
            inbox.keep(
                    partner,
                    "shfeedXzcxInfo",
                    document.getBytes(StandardCharsets.UTF_8),
                    clock.instant().minus(Duration.ofMinutes(5)));
        }
        Callable<Void> node = () -> {
            finish.run();
            return null;
        };
        try (var nodes = Executors.newFixedThreadPool(3)) {
            for (var one : nodes.invokeAll(List.of(node, node, node))) one.get();
        }
        var lost = number("select count(*) from exchange.item where state <> 'ANSWERED' and partner_id = " + partner);
        var steps =
                number("select count(*) from exchange.step s join exchange.item i on i.id = s.item_id where s.what ="
                        + " 'ANSWERED' and i.partner_id = " + partner);
        report("R1, R21 falls between keeping and merging, three nodes", items.size(), lost + steps - items.size());
    }

    @Test
    void two_nodes_hand_a_request_out_once_at_a_time() throws Exception {
        for (var i = 0; i < 5; i++) seal(partner, 200);
        Callable<Integer> node = () -> {
            var taken = 0;
            for (var i = 0; i < 5; i++) taken += out.queries(partner).size();
            return taken;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var one : nodes.invokeAll(List.of(node, node)))
                assertThat(one.get()).isPositive();
        }
        var doubled = number("select count(*) from exchange.item where attempts > 1 and partner_id = " + partner);
        report("R21 requests before two nodes", 1000, doubled);
    }

    private static void report(String fault, int injected, int violated) {
        System.out.printf("%s: injected=%d violated=%d seed=%d%n", fault, injected, violated, SEED);
        assertThat(violated).as(fault).isZero();
    }

    private void send(String document) {
        try {
            var coded = Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
            var unused = receive.receive(partner, "feedback", coded);
        } catch (MessageUnreadable unreadable) {
            throw new AssertionError(document, unreadable);
        }
    }

    private static String nil(String number) {
        return list("zhxxList", account(number, "1", "查无开户信息", "", "", ""));
    }

    private static String list(String root, String rows) {
        return "<" + root + ">" + rows + "</" + root + ">";
    }

    private List<SealedItem> offered(int times) {
        return offered(partner, times);
    }

    private List<SealedItem> offered(long whose, int times) {
        var items = seal(whose, times);
        db.execute("update exchange.item set state = 'OFFERED' where partner_id = " + whose);
        return items;
    }

    private List<SealedItem> seal(long whose, int times) {
        return transaction.execute(status -> outbox.sealQueries(
                "440803",
                BankLink.PAPERS,
                IntStream.range(0, times)
                        .mapToObj(i -> BankLink.question(whose))
                        .toList()));
    }

    private List<String> ordered(int times) {
        var numbers = new ArrayList<String>();
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < times; i++) {
                numbers.add(outbox.sealControl("440803", BankLink.PAPERS, BankLink.freeze(partner, ACCOUNT))
                        .number());
            }
        });
        db.execute("update exchange.item set state = 'OFFERED' where partner_id = " + partner);
        return numbers;
    }

    private static List<List<Integer>> permutations(int size) {
        if (size == 0) return List.of(List.of());
        var all = new ArrayList<List<Integer>>();
        for (var shorter : permutations(size - 1)) {
            for (var at = 0; at < size; at++) {
                var one = new ArrayList<>(shorter);
                one.add(at, size - 1);
                all.add(one);
            }
        }
        return all;
    }

    private int number(String sql) {
        return db.fetchSingle(sql).get(0, Integer.class);
    }
}
