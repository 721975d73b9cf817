package lianzhi.control;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.Samples;
import lianzhi.exchange.OutsideAgency;
import lianzhi.inquiry.LinkedCase;
import lianzhi.inquiry.LinkedCase.Filed;
import lianzhi.law.controls.ControlTerm;
import lianzhi.law.controls.ControlTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Paid means released: for every class of assets that the table of control terms knows. */
@PlatformTest
class EveryClassTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    int port;

    @Autowired
    LinkedCase linked;

    @Autowired
    SettableClock clock;

    @Autowired
    LiveDebt debt;

    @Autowired
    TransactionTemplate transaction;

    private Filed file;
    private Browser judge;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void every_class_is_found_held_for_its_own_term_and_released_by_full_payment() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        file = linked.file();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        var agencies = new LinkedHashMap<String, OutsideAgency>();
        for (var term : ControlTerms.all()) agencies.put(term.assetClass(), linked.agency(port, term.assetClass()));
        assertThat(judge.post(path("/queries"), "{}").status()).isEqualTo(200);
        for (var one : agencies.entrySet()) {
            var request = one.getValue().query(file.number());
            var number = request.path("number").asString();
            assertThat(one.getValue().papers(number).path("writs").size()).isPositive();
            one.getValue().answer(found(number, one.getKey()));
        }
        eventually(() -> assets().size() == agencies.size());

        for (var asset : assets()) {
            var body = "{\"assetId\":" + asset.path("id").asLong() + ",\"amount\":\"100.00\"}";
            var answer = judge.post(path("/controls"), body);
            assertThat(answer.status()).as(asset + answer.body()).isEqualTo(201);
        }
        for (var term : ControlTerms.all()) holds(agencies.get(term.assetClass()), term);
        eventually(() -> states("EFFECTIVE") == agencies.size());
        assertThat(gauge().path("held").asString())
                .as("deposits and e-wallets alone hold money")
                .isEqualTo("200.00");
        assertThat(gauge().path("value").asString()).isEqualTo("18000.00");
        whether_held_things_suffice_is_for_the_judge();

        transaction.executeWithoutResult(
                status -> debt.paid(file.id(), "test:" + file.number(), TODAY, debt.outstanding(file.id(), TODAY)));
        var unreleased = new ArrayList<>(agencies.keySet());
        for (var one : agencies.entrySet()) {
            var order = ordered(one.getValue(), "RELEASE");
            assertThat(order.path("originalNumber").asString()).isNotBlank();
            var isMoney = HeldAs.of(one.getKey()) == HeldAs.MONEY;
            assertThat(order.path("reference").asString()).isEqualTo(isMoney ? "" : "REF-" + one.getKey());
            one.getValue().papers(order.path("number").asString());
            one.getValue().answer(controlled(order, "", ""));
            unreleased.remove(one.getKey());
        }
        assertThat(unreleased).isEmpty();
        eventually(() -> states("RELEASED") == agencies.size());
        assertThat(gauge().path("nothingOwed").asBoolean()).isTrue();
        assertThat(gauge().path("isOver").asBoolean()).isFalse();
    }

    /** 失信规定第3条: money is counted, things are estimated. */
    private void whether_held_things_suffice_is_for_the_judge() throws Exception {
        var debtor = judge.get(path(""))
                .json()
                .path("parties")
                .valueStream()
                .filter(one -> one.path("role").asString().equals("DEBTOR"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
        var said = Map.of("{}", "OPEN", "{\"DE2\":false}", "MET", "{\"DE2\":true}", "AGAINST");
        for (var one : said.entrySet()) {
            var body = "{\"measure\":\"MS_LIST\",\"casePartyId\":" + debtor + ",\"items\":[\"DC1\"],\"declared\":"
                    + one.getKey() + "}";
            var seized = judge.post(path("/sanctions/check"), body)
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(row -> row.path("code").asString().equals("DE2"))
                    .findFirst()
                    .orElseThrow();
            assertThat(seized.path("state").asString()).as(one.getKey()).isEqualTo(one.getValue());
            assertThat(seized.path("howZh").asString()).contains("已控制存款 200.00 元", "估值合计 18000.00 元");
        }
    }

    private void holds(OutsideAgency agency, ControlTerm term) throws Exception {
        var order = ordered(agency, "FREEZE");
        var number = order.path("number").asString();
        var printed = term.printedEnd(TODAY);
        assertThat(order.path("ends").asString())
                .as(term.zh())
                .isEqualTo(printed.map(day -> day + " 23:59:59").orElse(""));
        var names = agency.papers(number)
                .path("writs")
                .valueStream()
                .map(one -> one.path("name").asString());
        assertThat(names).hasSize(2);
        var isMoney = HeldAs.of(term.assetClass()) == HeldAs.MONEY;
        agency.answer(controlled(order, isMoney ? "100.00" : "", "REF-" + term.assetClass()));
    }

    private static Map<String, Object> found(String number, String assetClass) {
        return Map.of(
                "number",
                number,
                "result",
                "FOUND",
                "things",
                List.of(Map.of(
                        "class",
                        assetClass,
                        "key",
                        "KEY-" + number,
                        "name",
                        "测试财产",
                        "where",
                        "测试市",
                        "value",
                        "1000.00",
                        "details",
                        Map.of("颜色", "白"))));
    }

    private static Map<String, Object> controlled(JsonNode order, String held, String reference) {
        return Map.of(
                "number",
                order.path("number").asString(),
                "result",
                "CONTROLLED",
                "key",
                order.path("key").asString(),
                "from",
                "2026-03-02 09:30:00",
                "until",
                order.path("ends").asString(),
                "held",
                held,
                "reference",
                reference,
                "receipt",
                OutsideAgency.PDF);
    }

    private JsonNode ordered(OutsideAgency agency, String measure) throws Exception {
        eventually(() -> agency.order(measure) != null);
        return java.util.Objects.requireNonNull(agency.order(measure));
    }

    private List<JsonNode> assets() throws Exception {
        return judge.get(path("/assets")).json().path("items").valueStream().toList();
    }

    private long states(String state) throws Exception {
        return judge.get(path("/controls"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("state").asString().equals(state))
                .count();
    }

    private JsonNode gauge() throws Exception {
        return judge.get(path("/controls")).json().path("gauge");
    }

    private String path(String rest) {
        return "/api/v1/cases/" + file.id().value() + rest;
    }
}
