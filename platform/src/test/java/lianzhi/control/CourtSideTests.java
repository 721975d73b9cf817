package lianzhi.control;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.controlled;
import static lianzhi.exchange.OutsideBank.receipt;
import static lianzhi.exchange.OutsideBank.refused;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the court does with controls beyond a single account of a single case. */
@PlatformTest
class CourtSideTests extends ControlWalk {
    private static final String SECOND = "6299990000000025";

    @Test
    void a_release_that_is_refused_is_ordered_again_and_then_becomes_a_visit_that_ends_it() throws Exception {
        hold("4000.00", "6000.00");
        payAll();
        var first = ordered("04").get("BDHM");
        refuse(first);
        eventually(() -> bank.program().controls().stream()
                .anyMatch(one -> isOf(one, "04") && !one.get("BDHM").equals(first)));
        refuse(ordered("04").get("BDHM"));
        eventually(() -> !visits().isEmpty());
        assertThat(closing()).isEqualTo(1);
        var visit = visits().get(0);
        assertThat(visit.path("task").asString()).contains("柜面");
        var path = "/api/v1/control-visits/" + visit.path("id").asLong();
        assertThat(judge.post(path, "{\"done\":true,\"note\":\" \"}").codes()).isEqualTo("EVIDENCE_MISSING");
        assertThat(judge.post(path, "{\"done\":true,\"note\":\"回执第7号，柜员测试乙\"}").status())
                .isEqualTo(204);
        assertThat(measure().path("state").asString()).isEqualTo("RELEASED");
        assertThat(closing()).isZero();
        assertThat(visits().isEmpty()).isTrue();
        assertThat(judge.post(path, "{\"done\":true,\"note\":\"再来一次\"}").status())
                .isEqualTo(404);
    }

    @Test
    void many_accounts_are_frozen_in_one_approved_act_with_a_result_for_each() throws Exception {
        var second = another();
        var made = judge.post(
                path("/control-batches"),
                "{\"items\":[{\"assetId\":" + asset + ",\"amount\":\"100.00\"},{\"assetId\":" + second
                        + ",\"amount\":\"200.00\"},{\"assetId\":" + second + ",\"amount\":\"5.00\"}]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var batch = "/api/v1/control-batches/" + made.json().path("batchId").asLong();
        assertThat(judge.get(batch)
                        .json()
                        .path("notAsked")
                        .get(0)
                        .path("reason")
                        .asString())
                .contains("已有控制措施");
        eventually(() -> judge.get(batch).json().path("sent").asInt() == 2);
        for (var order : bank.program().controls()) {
            var row = order.all("kzzh").getFirst();
            bank.program().credentials(order.get("BDHM"));
            if (row.get("KHZH").equals(SECOND)) {
                bank.program().answerControl(refused(order.get("BDHM"), SECOND, "账户已销户"));
            } else {
                bank.program()
                        .answerControl(
                                controlled(order.get("BDHM"), ACCOUNT, "100.00", "100.00", "0.00", UNTIL, ""),
                                receipt(order.get("BDHM")));
            }
        }
        eventually(() -> judge.get(batch).json().path("done").asInt() == 1);
        eventually(() -> judge.get(batch).json().path("refused").asInt() == 1);
        var items = judge.get(batch).json().path("items");
        assertThat(items.get(0).path("held").asString()).isEqualTo("100.00");
        assertThat(items.get(1).path("reason").asString()).isEqualTo("账户已销户");
        assertThat(judge.post(path("/control-batches"), "{\"items\":[]}").codes())
                .isEqualTo("ITEMS_COUNT");
    }

    @Test
    void the_calendar_shows_what_ends_and_a_lapse_owes_a_reason_that_is_given_once() throws Exception {
        hold("4000.00", "6000.00");
        clock.set(LocalDateTime.of(2027, 2, 24, 1, 0));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        var ending = judge.get("/api/v1/controls?days=7&size=200").json();
        var mine = ending.path("items")
                .valueStream()
                .filter(one -> one.path("caseNumber").asString().equals(file.number()))
                .findFirst()
                .orElseThrow();
        assertThat(mine.path("daysLeft").asInt()).isEqualTo(5);
        assertThat(ending.path("distances")
                        .valueStream()
                        .map(one -> one.path("days").asInt()))
                .contains(1, 7, 15, 30);
        var id = mine.path("id").asLong();
        var renewal = "/api/v1/controls/" + id + "/renewals";
        assertThat(judge.post(renewal, "{\"version\":" + mine.path("version").asInt() + "}")
                        .status())
                .as("renewal in one click")
                .isEqualTo(204);
        assertThat(judge.get("/api/v1/controls?days=7&size=200")
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(one -> one.path("id").asLong() == id)
                        .findFirst()
                        .orElseThrow()
                        .path("renewing")
                        .asBoolean())
                .isTrue();
        clock.set(LocalDateTime.of(2027, 3, 2, 1, 0));
        expiry.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        var lapsed = judge.get("/api/v1/controls/lapsed")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asLong() == id)
                .findFirst()
                .orElseThrow();
        assertThat(lapsed.path("held").asString()).isEqualTo("4000.00");
        assertThat(lapsed.has("reason")).isFalse();
        var explain = "/api/v1/controls/" + id + "/lapse-reason";
        assertThat(judge.post(explain, "{\"reason\":\"\"}").codes()).isEqualTo("REASON_MISSING");
        assertThat(judge.post(explain, "{\"reason\":\"银行未在期限内答复续冻\"}").status()).isEqualTo(204);
        assertThat(judge.post(explain, "{\"reason\":\"另一说法\"}").codes()).isEqualTo("ALREADY_EXPLAINED");
    }

    @Test
    void an_asset_and_a_debtor_have_one_page_each_and_a_stranger_sees_neither() throws Exception {
        hold("4000.00", "6000.00");
        var page = judge.get("/api/v1/assets/" + asset).json();
        assertThat(page.path("term").path("length").asInt()).isEqualTo(1);
        assertThat(page.path("measures").get(0).path("held").asString()).isEqualTo("4000.00");
        assertThat(page.path("sightings").get(0).path("available").asString()).isEqualTo("30000.00");
        var party = page.path("asset").path("partyId").asLong();
        var debtor = judge.get("/api/v1/debtors/" + party).json();
        assertThat(debtor.path("held").asString()).isEqualTo("4000.00");
        assertThat(debtor.path("cases").get(0).path("number").asString()).isEqualTo(file.number());
        assertThat(debtor.path("isOver").asBoolean()).isFalse();
        db.execute("update control.measure set value_fen = 900000000 where case_id = "
                + file.id().value());
        var rich = judge.get("/api/v1/debtors/" + party).json();
        assertThat(rich.path("value").asString()).isEqualTo("9000000.00");
        assertThat(rich.path("isOver").asBoolean())
                .as("things under control count")
                .isTrue();
        var stranger = Browser.signedIn(
                port, samples.person("粤0823", lianzhi.access.Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(stranger.get("/api/v1/assets/" + asset).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/debtors/" + party).status()).isEqualTo(404);
    }

    @Test
    void a_second_round_shows_what_is_new_since_the_first() throws Exception {
        db.execute("update inquiry.round set closed_at = now() where case_id = "
                + file.id().value());
        assertThat(judge.post(path("/queries"), "{}").status()).isEqualTo(200);
        var query = fetched(bank.program(), file.number());
        bank.program()
                .answerQuery(
                        account(query, "1", ACCOUNT, "50000.00", "45000.00", ""),
                        account(query, "2", SECOND, "10.00", "10.00", ""));
        eventually(() -> judge.get(path("/assets/changes")).json().path("total").asInt() == 2);
        var changes = judge.get(path("/assets/changes")).json().path("items");
        assertThat(changes.valueStream().map(one -> one.path("what").asString()))
                .containsExactlyInAnyOrder("MORE", "NEW");
    }

    private long another() throws Exception {
        db.execute("update inquiry.round set closed_at = now() where case_id = "
                + file.id().value());
        judge.post(path("/queries"), "{}");
        var query = fetched(bank.program(), file.number());
        bank.program()
                .answerQuery(
                        account(query, "1", ACCOUNT, "30000.00", "30000.00", ""),
                        account(query, "2", SECOND, "300.00", "300.00", ""));
        eventually(() -> judge.get(path("/assets")).json().path("total").asInt() == 2);
        return judge.get(path("/assets"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asLong() != asset)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    private void refuse(String number) throws Exception {
        bank.program().credentials(number);
        bank.program().answerControl(refused(number, ACCOUNT, "原冻结不存在"));
    }

    private JsonNode visits() throws Exception {
        var all = judge.get("/api/v1/control-visits").json().path("items");
        var mine = new tools.jackson.databind.json.JsonMapper().createArrayNode();
        all.valueStream()
                .filter(one -> one.path("caseNumber").asString().equals(file.number()))
                .forEach(mine::add);
        return mine;
    }
}
