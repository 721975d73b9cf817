package lianzhi.inquiry;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.row;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.People;
import lianzhi.cases.Samples;
import lianzhi.exchange.OutsideBank;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 资金往来: asked for with a period, told by the bank, read once. */
@PlatformTest
class MovementTests extends QueryWalk {
    private static final String OF_2025 = "\"movements\":{\"from\":\"2025-01-01\",\"until\":\"2025-12-31\"}}";
    private static final String ACCOUNT = "6299990000000777";

    @Autowired
    People people;

    @Test
    void the_period_goes_onto_the_wire_to_banks_alone_and_into_the_notice() throws Exception {
        var registry = linked.agency(port, "registry");
        clock.set(LocalDateTime.of(2026, 3, 2, 8, 0));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        ask("{" + OF_2025);
        assertThat(asked().get("CKKSSJ")).isEqualTo("2025/01/01 00:00:00");
        assertThat(asked().get("CKJSSJ")).isEqualTo("2025/12/31 23:59:59");
        assertThat(registry.open().path("queries").isEmpty()).isFalse();
        assertThat(db.fetchSingle(
                                "select count(*) from inquiry.request r join exchange.partner p on p.id = r.partner_id"
                                        + " where r.case_id = {0}"
                                        + " and (r.moves_from is not null) <> (p.transport in ('SOAP', 'FILE'))",
                                file.id().value())
                        .get(0, Long.class))
                .as("every bank, and nobody else")
                .isZero();
        assertThat(notice()).contains("自2025年1月1日至2025年12月31日的资金往来");
    }

    @Test
    void without_a_period_nothing_of_it_is_asked() throws Exception {
        ask("{}");
        assertThat(asked().get("CKKSSJ") + asked().get("CKJSSJ")).isEmpty();
        assertThat(notice()).doesNotContain("资金往来");
    }

    @Test
    void a_bad_period_is_refused_and_asks_nobody() throws Exception {
        assertThat(refused("2025-06-01", "2025-05-31")).isEqualTo("PERIOD_REVERSED");
        assertThat(refused("2025-06-01", "" + LocalDate.now(clock).plusDays(1))).isEqualTo("PERIOD_TO_COME");
        assertThat(refused("2000-01-01", "2025-01-01")).isEqualTo("PERIOD_TOO_LONG");
        assertThat(judge.post(path("/queries"), "{\"movements\":{\"from\":\"2025-06-01\"}}")
                        .codes())
                .isEqualTo("PERIOD_INCOMPLETE");
        assertThat(judge.get(path("/query-plan")).json().has("openRound")).isFalse();
    }

    @Test
    void what_the_bank_tells_is_there_once_however_often_it_is_told_newest_first() throws Exception {
        ask("{\"partnerIds\":[" + bank.partner() + "]," + OF_2025);
        var first = fetched(bank.program(), file.number());
        apart(move(first, "2025/03/01 10:00:00", "贷", "1234567.80", "A1")); // before its account
        var fee = move("", "2025/02/02 00:00:00", "借", "1.00", ""); // two that look alike are two
        var inside = move("", "2025/02/01 09:30:00", "借", "50.00", "S1") + fee + fee;
        found(first, inside);
        eventually(() -> total() == 4);
        found(first, inside);
        apart(
                move(first, "2025/03/01 10:00:00", "贷", "1234567.80", "A1"),
                move(first, "2025/03/05 10:00:00", "借", "9.90", "A2"));
        eventually(() -> total() == 5);
        ask("{\"partnerIds\":[" + bank.partner() + "]," + OF_2025);
        var later = fetched(bank.program(), file.number());
        assertThat(later).isNotEqualTo(first);
        found(later, inside + move("", "2025/04/01 08:00:00", "贷", "7.00", "S9"));
        eventually(() -> total() == 6);
        var page = movements(judge, asset(), "?page=1&size=2");
        assertThat(page.path("items").size()).isEqualTo(2);
        var one = page.path("items").get(0);
        assertThat(one.path("amount").asString()).isEqualTo("1234567.80");
        assertThat(one.path("direction").asString()).isEqualTo("贷");
        assertThat(one.path("counterName").asString()).isEqualTo("测试丙");
        assertThat(one.path("counterAccount").asString()).isEqualTo("6299********4321");
        assertThat(one.path("requestNumber").asString()).as("who told it first").isEqualTo(first);
        assertThat(one.path("caseNumber").asString()).isEqualTo(file.number());
        assertThat(page.path("asked").size()).isEqualTo(2);
        assertThat(page.path("asked").get(0).path("requestNumber").asString()).isEqualTo(later);
        var export = judge.bytes("/api/v1/assets/" + asset() + "/movements/export?language=EN");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(export))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).as("all pages and the head").hasSize(7);
            assertThat(rows.getFirst().getCellText(3)).isEqualTo("Amount");
            assertThat(rows.get(1).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("7");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("6299********4321");
        }
        assertThat(judge.get("/api/v1/assets/" + asset() + "/movements?size=201")
                        .status())
                .isBetween(400, 499);
    }

    @Test
    void another_courts_judge_sees_no_movement_even_of_an_account_that_is_of_his_own_case_too() throws Exception {
        ask("{\"partnerIds\":[" + bank.partner() + "]," + OF_2025);
        found(fetched(bank.program(), file.number()), move("", "2025/02/01 09:30:00", "借", "50.00", "S1"));
        eventually(() -> total() == 1);
        var his = samples.filed("粤0823");
        var login =
                people.find(Objects.requireNonNull(his.judgeId())).orElseThrow().login();
        var other = Browser.signedIn(port, login, Samples.PASSWORD);
        assertThat(other.get("/api/v1/assets/" + asset() + "/movements").status())
                .isEqualTo(404);
        assertThat(other.get("/api/v1/assets/" + asset() + "/movements/export").status())
                .isEqualTo(404);
        db.execute(
                "insert into inquiry.sighting (asset_id, case_id, case_party_id, item_id, balance_fen, available_fen,"
                        + " seen_at) select asset_id, {0}, case_party_id, -id, 0, 0, now() from inquiry.sighting"
                        + " where asset_id = {1}",
                his.id().value(), asset());
        var seen = movements(other, asset(), "");
        assertThat(seen.path("total").asInt()).isZero();
        assertThat(seen.path("items").isEmpty()).isTrue();
        assertThat(seen.path("asked").isEmpty()).isTrue();
    }

    private void ask(String body) throws Exception {
        var answer = judge.post(path("/queries"), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private OutsideBank.Node asked() throws Exception {
        return bank.program().queries().stream()
                .filter(one -> one.get("AH").equals(file.number()))
                .findFirst()
                .orElseThrow();
    }

    private String refused(String from, String until) throws Exception {
        return judge.post(path("/queries"), "{\"movements\":{\"from\":\"" + from + "\",\"until\":\"" + until + "\"}}")
                .codes();
    }

    private void found(String number, String moves) throws Exception {
        bank.program()
                .answerQuery(account(number, "1", ACCOUNT, "30.00", "30.00", "<wlxxList>" + moves + "</wlxxList>"));
    }

    private void apart(String... moves) throws Exception {
        bank.program().call("shfeedXzcxwlxxInfo", "<wlxxList>" + String.join("", moves) + "</wlxxList>");
    }

    private static String move(String number, String at, String direction, String amount, String serial) {
        return row(
                "wlxx",
                "",
                "BDHM",
                number,
                "CCXH",
                "1",
                "WLXH",
                "1",
                "JYZL",
                "转账",
                "ZJLX",
                direction,
                "BZ",
                "156",
                "JE",
                amount,
                "JYSJ",
                at,
                "JYLSH",
                serial,
                "ZCKZXM",
                "测试丙",
                "ZCKZH",
                "6299990000004321");
    }

    /** 0 as long as the account is not there. */
    private int total() throws Exception {
        if (judge.get(path("/assets")).json().path("total").asInt() == 0) return 0;
        return movements(judge, asset(), "").path("total").asInt();
    }

    private long asset() throws Exception {
        return judge.get(path("/assets")).json().path("items").get(0).path("id").asLong();
    }

    private static JsonNode movements(Browser who, long asset, String query) throws Exception {
        var answer = who.get("/api/v1/assets/" + asset + "/movements" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String notice() {
        return db.fetchSingle(
                        "select body::text from documents.document where case_id = {0} and code = 'QUERY_NOTICE'",
                        file.id().value())
                .get(0, String.class);
    }
}
