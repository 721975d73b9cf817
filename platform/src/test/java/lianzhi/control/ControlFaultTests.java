package lianzhi.control;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.controlled;
import static lianzhi.exchange.OutsideBank.receipt;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.exchange.OutsideBank;
import lianzhi.exchange.OutsideBank.Node;
import org.junit.jupiter.api.Test;

/** Seeded faults of the link as the court's side sees them: what becomes of measures, papers and timelines. */
@PlatformTest
class ControlFaultTests extends ControlWalk {
    private static final long SEED = 20260302;
    private static final int TIMES = "full".equals(System.getProperty("lianzhi.faults")) ? 190 : 40;

    @Test
    void answers_and_receipts_repeated_in_any_order_move_each_measure_once_and_late_ones_still_release()
            throws Exception {
        var random = new Random(SEED);
        var stranger = linked.bank(port).program();
        var freezes = freezeMany();
        var injected = 0;
        for (var order : freezes) injected += send(order, "1.00", "0.40", "0.60", random, stranger);
        eventually(() ->
                count("state = 'EFFECTIVE' and held_fen = 40 and over_limit_fen = 60 and queue_rank = 1") == TIMES);
        eventually(() -> acts("FREEZE", "DONE") == TIMES);
        eventually(() -> number("select count(*) from control.act a join control.measure m on m.id = a.measure_id where"
                        + " a.receipt_at is not null and m.case_id = " + id())
                == TIMES);
        var violated = Math.abs(acts("FREEZE", "DONE") - TIMES)
                + Math.abs(events("CONTROL_EFFECTIVE") - TIMES)
                + Math.abs(count("true") - TIMES);
        report("R6, R7 repeated and disordered answers to freezes", injected, violated);
        payAll();
        eventually(() -> acts("RELEASE", "ORDERED") == TIMES);
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        orders.run();
        eventually(() -> visits() == TIMES);
        var late = 0;
        for (var order : releases()) late += send(order, "1.00", "0.00", "0.00", random, stranger);
        eventually(() -> count("state = 'RELEASED'") == TIMES);
        eventually(() -> closing() == 0);
        report(
                "R8 late answers to releases, after somebody was sent there",
                late,
                visits()
                        + Math.abs(events("CONTROL_RELEASED") - TIMES)
                        + number("select count(*) from control.measure where (held_fen > 0 or over_limit_fen > 0) and"
                                + " case_id = " + id()));
    }

    @Test
    void the_night_on_two_nodes_lets_each_control_lapse_once() throws Exception {
        var freezes = freezeMany();
        for (var order : freezes) answerOnce(order);
        eventually(() -> count("state = 'EFFECTIVE'") == TIMES);
        clock.set(LocalDateTime.of(2027, 3, 2, 1, 0));
        Callable<Void> node = () -> {
            expiry.run();
            return null;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var one : nodes.invokeAll(List.of(node, node))) one.get();
        }
        var lapses = number("select count(*) from control.lapse l join control.measure m on m.id = l.measure_id where"
                + " m.case_id = " + id());
        report(
                "R21 the night on two nodes",
                2 * TIMES,
                Math.abs(lapses - TIMES) + Math.abs(events("CONTROL_LAPSED") - TIMES) + count("state <> 'LAPSED'"));
    }

    @Test
    void an_answer_after_the_case_was_closed_is_kept_and_told_and_nothing_is_done_by_itself() throws Exception {
        db.execute("update inquiry.round set closed_at = now() where case_id = " + id());
        judge.post(path("/queries"), "{}");
        var query = fetched(bank.program(), file.number());
        db.execute(
                "update cases.case_file set stage = 'CLOSED', closed_on = '2026-03-02', close_way = 'ENDED' where id = "
                        + id());
        var before = events("QUERY_ANSWERED");
        bank.program().answerQuery(account(query, "1", ACCOUNT, "90000.00", "90000.00", ""));
        eventually(() -> events("QUERY_ANSWERED") == before + 1);
        assertThat(judge.get("/api/v1/assets/" + asset)
                        .json()
                        .path("sightings")
                        .get(0)
                        .path("available")
                        .asString())
                .isEqualTo("90000.00");
        assertThat(count("true")).as("no control by itself").isZero();
        assertThat(post("100.00", null).codes()).isEqualTo("CASE_CLOSED");
    }

    private List<Node> freezeMany() throws Exception {
        db.execute("update inquiry.round set closed_at = now() where case_id = " + id());
        judge.post(path("/queries"), "{}");
        var query = fetched(bank.program(), file.number());
        bank.program()
                .answerQuery(IntStream.range(0, TIMES)
                        .mapToObj(i -> account(query, "" + (i + 1), number(i), "5.00", "5.00", ""))
                        .toArray(String[]::new));
        eventually(() -> judge.get(path("/assets")).json().path("total").asInt() == TIMES + 1);
        var items = judge.get(path("/assets"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asLong() != asset)
                .map(one -> "{\"assetId\":" + one.path("id").asLong() + ",\"amount\":\"1.00\"}")
                .collect(Collectors.joining(","));
        assertThat(judge.post(path("/control-batches"), "{\"items\":[" + items + "]}")
                        .status())
                .isEqualTo(201);
        eventually(() -> ofKind("01").size() == TIMES);
        return ofKind("01");
    }

    /** Answer and receipt, each up to three times and in any order; between them a bank that was never asked. */
    private int send(Node order, String limit, String held, String over, Random random, OutsideBank stranger)
            throws Exception {
        var number = order.get("BDHM");
        var account = order.all("kzzh").getFirst().get("KHZH");
        bank.program().credentials(number);
        var answer = controlled(number, account, limit, held, over, UNTIL, "");
        var messages = new ArrayList<String>(List.of(answer, receipt(number)));
        for (var i = random.nextInt(1, 4); i > 0; i--) messages.add(random.nextBoolean() ? answer : receipt(number));
        Collections.shuffle(messages, random);
        for (var message : messages) bank.program().answerControl(message);
        stranger.answerControl(controlled(number, account, limit, limit, "0.00", UNTIL, ""));
        return messages.size() - 1;
    }

    private void answerOnce(Node order) throws Exception {
        var number = order.get("BDHM");
        bank.program().credentials(number);
        bank.program()
                .answerControl(
                        controlled(number, order.all("kzzh").getFirst().get("KHZH"), "1.00", "1.00", "0.00", UNTIL, ""),
                        receipt(number));
    }

    private List<Node> releases() throws Exception {
        return numbers("RELEASE").stream()
                .map(row -> new Node(
                        "kzqq",
                        java.util.Map.of("BDHM", row.get(0)),
                        List.of(new Node("kzzh", java.util.Map.of("KHZH", row.get(1)), List.of()))))
                .toList();
    }

    private List<List<String>> numbers(String kind) {
        return db.fetch("select a.number, m.account from control.act a join control.measure m on m.id = a.measure_id"
                        + " where a.kind = '" + kind + "' and m.case_id = " + id() + " order by a.id")
                .map(row -> List.of(row.get(0, String.class), row.get(1, String.class)));
    }

    private List<Node> ofKind(String measure) throws Exception {
        return bank.program().controls().stream()
                .filter(one -> isOf(one, measure))
                .toList();
    }

    private static void report(String fault, int injected, int violated) {
        System.out.printf("%s: injected=%d violated=%d seed=%d%n", fault, injected, violated, SEED);
        assertThat(violated).as(fault).isZero();
    }

    private static String number(int i) {
        return "62999911%08d".formatted(i);
    }

    private int count(String which) {
        return number("select count(*) from control.measure where " + which + " and case_id = " + id());
    }

    private int acts(String kind, String state) {
        return number(
                "select count(*) from control.act a join control.measure m on m.id = a.measure_id where a.kind = '"
                        + kind + "' and a.state = '" + state + "' and m.case_id = " + id());
    }

    private int events(String code) {
        return number("select count(*) from cases.event where code = '" + code + "' and case_id = " + id());
    }

    private int visits() {
        return number(
                "select count(*) from control.visit v join control.act a on a.id = v.act_id join control.measure m"
                        + " on m.id = a.measure_id where v.done_at is null and m.case_id = " + id());
    }

    private int number(String sql) {
        return db.fetchSingle(sql).get(0, Integer.class);
    }

    private long id() {
        return file.id().value();
    }
}
