package lianzhi.control;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.controlled;
import static lianzhi.exchange.OutsideBank.receipt;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lianzhi.Browser;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.Samples;
import lianzhi.cases.approvals.DecideApproval;
import lianzhi.control.watch.WatchExpiry;
import lianzhi.control.watch.WatchOrders;
import lianzhi.exchange.OutsideBank.Node;
import lianzhi.inquiry.LinkedCase;
import lianzhi.inquiry.LinkedCase.Bank;
import lianzhi.inquiry.LinkedCase.Filed;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One frozen account of one case, with the bank and the people around it. */
abstract class ControlWalk {
    static final String ACCOUNT = "6299990000000017";
    static final String UNTIL = "2027/03/01 23:59:59";

    @LocalServerPort
    int port;

    @Autowired
    LinkedCase linked;

    @Autowired
    Samples samples;

    @Autowired
    SettableClock clock;

    @Autowired
    DecideApproval decide;

    @Autowired
    LiveDebt debt;

    @Autowired
    WatchExpiry expiry;

    @Autowired
    WatchOrders orders;

    @Autowired
    List<CaseClosingFact> facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    Filed file;
    Bank bank;
    Browser judge;
    long asset;

    @BeforeEach
    void a_case_whose_bank_found_an_account() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        file = linked.file();
        bank = linked.bank(port);
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(judge.post(path("/queries"), "{}").status()).isEqualTo(200);
        var query = fetched(bank.program(), file.number());
        bank.program().answerQuery(account(query, "1", ACCOUNT, "30000.00", "30000.00", ""));
        eventually(() -> !judge.get(path("/assets")).json().path("items").isEmpty());
        asset = judge.get(path("/assets"))
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asLong();
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    int unanswered() {
        return facts.stream()
                .filter(one -> one.conditions().contains("RT_BAR_FEEDBACK"))
                .mapToInt(one -> one.missing(file.id(), "RT_BAR_FEEDBACK").size())
                .sum();
    }

    String path(String rest) {
        return "/api/v1/cases/" + file.id().value() + rest;
    }

    Browser.Answer post(String amount, String why) throws Exception {
        return judge.post(
                path("/controls"),
                "{\"assetId\":" + asset + ",\"amount\":\"" + amount + "\""
                        + (why == null ? "" : ",\"why\":\"" + why + "\"") + "}");
    }

    void freeze(String amount) throws Exception {
        var answer = post(amount, null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    void hold(String held, String overLimit) throws Exception {
        freeze("10000.00");
        answer(ordered("01"), "10000.00", held, overLimit);
        eventually(() -> !measure().path("state").asString().equals("ORDERED"));
    }

    void answer(Node order, String limit, String held, String overLimit) throws Exception {
        bank.program().credentials(order.get("BDHM"));
        var answer = bank.program()
                .answerControl(
                        controlled(order.get("BDHM"), ACCOUNT, limit, held, overLimit, UNTIL, ""),
                        receipt(order.get("BDHM")));
        assertThat(answer.all("jg").getFirst().get("result")).isEqualTo("success");
    }

    /** The order of this kind, as soon as the bank can fetch it. */
    Node ordered(String measure) throws Exception {
        eventually(() -> bank.program().controls().stream().anyMatch(one -> isOf(one, measure)));
        return bank.program().controls().stream()
                .filter(one -> isOf(one, measure))
                .findFirst()
                .orElseThrow();
    }

    static boolean isOf(Node order, String measure) {
        return order.all("kzzh").getFirst().get("KZCS").equals(measure);
    }

    Browser.Answer deduct(String amount) throws Exception {
        return judge.post(
                "/api/v1/controls/" + measure().path("id").asLong() + "/deductions",
                "{\"amount\":\"" + amount + "\",\"version\":" + version() + "}");
    }

    void approve(String act) {
        var approval = db.fetchSingle(
                "select id, version from cases.approval where case_id = {0} and act = {1} and state = 'WAITING'",
                org.jooq.impl.DSL.val(file.id().value()), org.jooq.impl.DSL.val(act));
        decide.decide(
                samples.viewer(LinkedCase.COURT, Role.BUREAU_CHIEF),
                approval.get(0, Long.class),
                true,
                null,
                approval.get(1, Integer.class));
    }

    void payAll() {
        transaction.executeWithoutResult(status -> debt.paid(
                file.id(),
                "test:" + file.number(),
                LocalDate.of(2026, 3, 2),
                debt.outstanding(file.id(), LocalDate.of(2026, 3, 2))));
    }

    int closing() {
        return facts.stream()
                .filter(one -> one.conditions().contains("PF_RELEASE"))
                .mapToInt(one -> one.missing(file.id(), "PF_RELEASE").size())
                .sum();
    }

    JsonNode measure() throws Exception {
        return judge.get(path("/controls")).json().path("items").get(0);
    }

    int version() throws Exception {
        return measure().path("version").asInt();
    }

    JsonNode act(String kind) throws Exception {
        return measure()
                .path("acts")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
