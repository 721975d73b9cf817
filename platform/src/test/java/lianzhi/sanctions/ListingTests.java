package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.sanctions.ListedCase.answer;
import static lianzhi.sanctions.ListedCase.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.agencies.UnitKind;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.sanctions.ListedCase.Listed;
import lianzhi.sanctions.lift.WatchTerms;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ListingTests {
    private static final String DECLARED = "\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false}";

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    DSLContext db;

    @Autowired
    WatchTerms terms;

    Browser railway;
    Browser aviation;
    Browser nameList;

    @BeforeEach
    void linked_units() throws Exception {
        railway = listed.enter(port, UnitKind.RAILWAY);
        aviation = listed.enter(port, UnitKind.AVIATION);
        nameList = listed.enter(port, UnitKind.NAME_LIST);
    }

    private static String body(Listed one, String measure, String items, String more) {
        return "{\"measure\":\"" + measure + "\",\"casePartyId\":" + one.debtor() + ",\"items\":" + items
                + ",\"conduct\":\"有收入而拒不履行\"," + more + "}";
    }

    private static String able(Listed one) {
        return body(one, "MS_LIST", "[\"DC1\"]", "\"evidence\":{\"DC1\":\"工资流水\"}," + DECLARED);
    }

    private Browser judge(Listed one) throws Exception {
        return Browser.signedIn(port, one.login(), Samples.PASSWORD);
    }

    private static String path(Listed one, String rest) {
        return "/api/v1/cases/" + one.id().value() + "/sanctions" + rest;
    }

    private JsonNode sanction(Browser judge, Listed one, String measure) throws Exception {
        return judge.get(path(one, ""))
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("measure").asString().equals(measure))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private boolean isIn(Browser judge, Listed one, String measure, String state) throws Exception {
        return sanction(judge, one, measure).path("state").asString("").equals(state);
    }

    private Browser listedBy(Listed one) throws Exception {
        var judge = judge(one);
        var asked = judge.post(path(one, ""), able(one));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> isIn(judge, one, "MS_LIST", "EFFECTIVE") && isIn(judge, one, "MS_CONSUMPTION", "EFFECTIVE"));
        return judge;
    }

    @Test
    void who_signs_a_listing_reads_its_decision_first() throws Exception {
        var one = listed.file();
        var judge = judge(one);
        assertThat(judge.post(path(one, ""), able(one)).status()).isEqualTo(201);
        var approval = db.fetchValue(
                "select id from cases.approval where case_id = ? and act = 'LIST' and state = 'WAITING'",
                one.id().value());
        var papers =
                judge.get("/api/v1/approvals/" + approval + "/papers").json().path("items");
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0).toString()).contains("失信", "有收入而拒不履行", "〔签发人〕");
    }

    @Test
    void who_is_listed_is_restricted_too_and_is_free_everywhere_when_all_is_paid() throws Exception {
        var one = listed.file();
        var judge = listedBy(one);
        assertThat(sanction(judge, one, "MS_LIST").path("publishedAt").asString(""))
                .isNotEmpty();
        assertThat(sanction(judge, one, "MS_LIST").path("endsOn").asString(""))
                .as("ability alone has no term")
                .isEmpty();
        answer(nameList, order(nameList, one.number(), "IMPOSE"), "DONE", "已录入");
        var ticket = order(railway, one.number(), "IMPOSE");
        assertThat(ticket.path("measure").asString()).isEqualTo("J28");
        answer(railway, ticket, "DONE", "");
        var told = railway.post(
                "/api/v1/agency/orders/" + ticket.path("id").asLong() + "/hits",
                "{\"reference\":\"R-" + one.id().value() + "\",\"kind\":\"TICKET_REFUSED\",\"place\":\"湛江西站\","
                        + "\"what\":\"购买G字头动车票被拒\",\"at\":\"" + java.time.Instant.now() + "\"}");
        assertThat(told.status()).as(told.body()).isEqualTo(204);
        eventually(() -> sanction(judge, one, "J28").path("hits").size() == 1);
        var stopped = judge.get("/api/v1/sanctions?box=HITS&size=200").json();
        assertThat(stopped.path("items")
                        .valueStream()
                        .map(line -> line.path("row").path("caseNumber").asString()))
                .as("a refused ticket comes under what follows the listing")
                .contains(one.number());
        assertThat(stopped.path("counts").path("HITS").asInt())
                .isEqualTo(stopped.path("total").asInt());
        listed.pay(one.id());
        eventually(() -> isIn(judge, one, "MS_LIST", "LIFTING") && isIn(judge, one, "J28", "LIFTING"));
        assertThat(sanction(judge, one, "MS_LIST").path("withdrawnAt").asString(""))
                .isNotEmpty();
        assertThat(sanction(judge, one, "MS_LIST").path("liftGround").path("zh").asString())
                .contains("履行完毕");
        assertThat(sanction(judge, one, "MS_CONSUMPTION").path("state").asString())
                .isEqualTo("LIFTED");
        answer(nameList, order(nameList, one.number(), "LIFT"), "DONE", "已删除");
        answer(railway, order(railway, one.number(), "LIFT"), "DONE", "已解除");
        answer(aviation, order(aviation, one.number(), "LIFT"), "DONE", "已解除");
        eventually(() -> isIn(judge, one, "MS_LIST", "LIFTED") && isIn(judge, one, "J28", "LIFTED"));
    }

    @Test
    void every_condition_and_exclusion_is_shown_with_its_article() throws Exception {
        var one = listed.file();
        var judge = judge(one);
        var checks = judge.post(path(one, "/check"), body(one, "MS_LIST", "[\"DC1\",\"DC4\"]", "\"declared\":{}"))
                .json();
        assertThat(checks.path("allowed").asBoolean()).isFalse();
        var states = checks.path("items")
                .valueStream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.path("code").asString(),
                        row -> row.path("state").asString()));
        assertThat(states)
                .containsEntry("DC1", "OPEN")
                .containsEntry("DC4", "AGAINST")
                .containsEntry("DE1", "OPEN")
                .containsEntry("DE2", "MET")
                .containsEntry("DE5", "MET")
                .containsEntry("DE7", "OPEN")
                .containsEntry("RISK_WARNING", "MET");
        assertThat(checks.path("items")
                        .valueStream()
                        .map(row -> row.path("article").path("zh").asString("")))
                .noneMatch(String::isEmpty);
        var refused = judge.post(path(one, ""), body(one, "MS_LIST", "[\"DC1\",\"DC4\"]", "\"declared\":{}"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).contains("SANCTION_DC1", "SANCTION_DC4", "SANCTION_DE1", "SANCTION_DE7");
    }

    @Test
    void a_minor_cannot_be_listed_by_anybody_not_even_in_the_database() throws Exception {
        var child = new Application.Party("测试幼", "ID_CARD", Minors.idNumber(), "", "");
        var one = listed.file(Samples.loan(Samples.man("测试甲"), child));
        var refused = judge(one).post(path(one, ""), able(one));
        assertThat(refused.codes()).contains("SANCTION_DE5");
        assertThatThrownBy(() -> db.execute("""
            insert into sanctions.sanction (case_id, court_code, measure, family, case_party_id, role, name,
                is_unit, id_kind, id_number, items, state, asked_at, asked_on)
            values ({0}, '粤0823', 'MS_LIST', 'LIST', {1}, 'DEBTOR', '测试幼', false, 'ID_CARD', {2}, '{DC1}',
                'ASKED', now(), current_date)\
            """, one.id().value(), one.debtor(), one.debtorId()))
                .hasMessageContaining("sanction_not_on_minors");
    }

    @Test
    void what_has_a_term_is_deleted_early_only_by_decision_and_is_asked_for_at_once() throws Exception {
        var one = listed.file("REPORT_DEFAULTED");
        var judge = judge(one);
        var asked = judge.post(path(one, ""), body(one, "MS_LIST", "[\"DC4\"]", DECLARED));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> isIn(judge, one, "MS_LIST", "EFFECTIVE") && isIn(judge, one, "MS_CONSUMPTION", "EFFECTIVE"));
        assertThat(sanction(judge, one, "MS_LIST").path("endsOn").asString("")).isNotEmpty();
        listed.pay(one.id());
        eventually(() -> sanction(judge, one, "MS_LIST").path("requests").size() == 1);
        assertThat(sanction(judge, one, "MS_CONSUMPTION").path("state").asString())
                .isNotEqualTo("EFFECTIVE");
        assertThat(sanction(judge, one, "MS_LIST").path("state").asString()).isEqualTo("EFFECTIVE");
        listed.sign(one.id(), "DELETE_LISTING", Role.BUREAU_CHIEF);
        eventually(() -> isIn(judge, one, "MS_LIST", "LIFTING"));
    }

    @Test
    void nothing_is_published_in_the_grace_and_who_pays_in_it_never_is() throws Exception {
        var one = listed.file();
        var judge = judge(one);
        var asked = judge.post(
                path(one, ""),
                body(one, "MS_LIST", "[\"DC1\"]", "\"graceMonths\":2,\"evidence\":{\"DC1\":\"工资流水\"}," + DECLARED));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> isIn(judge, one, "MS_LIST", "GRACE") && isIn(judge, one, "MS_CONSUMPTION", "GRACE"));
        for (var measure : List.of("MS_LIST", "MS_CONSUMPTION")) {
            assertThat(sanction(judge, one, measure).path("publishedAt").asString(""))
                    .as(measure)
                    .isEmpty();
        }
        assertThat(ListedCase.find(railway, one.number(), "IMPOSE").isMissingNode())
                .as("no unit is asked in the grace")
                .isTrue();
        listed.pay(one.id());
        eventually(() -> isIn(judge, one, "MS_LIST", "WITHDRAWN") && isIn(judge, one, "MS_CONSUMPTION", "WITHDRAWN"));
    }

    @Test
    void who_does_not_pay_in_the_grace_is_listed_and_restricted_when_it_is_over() throws Exception {
        var one = listed.file();
        var judge = judge(one);
        var asked = judge.post(
                path(one, ""),
                body(one, "MS_LIST", "[\"DC1\"]", "\"graceMonths\":1,\"evidence\":{\"DC1\":\"工资流水\"}," + DECLARED));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> isIn(judge, one, "MS_LIST", "GRACE") && isIn(judge, one, "MS_CONSUMPTION", "GRACE"));
        db.execute(
                "update sanctions.sanction set grace_until = current_date - 2 where case_id = {0}",
                one.id().value());
        terms.run();
        assertThat(isIn(judge, one, "MS_LIST", "EFFECTIVE")).isTrue();
        assertThat(isIn(judge, one, "MS_CONSUMPTION", "EFFECTIVE")).isTrue();
    }

    @Test
    void death_ends_every_measure_on_the_person_and_only_on_that_person() throws Exception {
        var one = listed.file();
        var judge = listedBy(one);
        var id = sanction(judge, one, "MS_LIST").path("id").asLong();
        var told = judge.post("/api/v1/sanctions/" + id + "/grounds", "{\"ground\":\"DIED\",\"evidence\":\"死亡证明\"}");
        assertThat(told.status()).as(told.body()).isEqualTo(204);
        for (var measure : List.of("MS_LIST", "MS_CONSUMPTION")) {
            assertThat(sanction(judge, one, measure)
                            .path("liftGround")
                            .path("zh")
                            .asString())
                    .contains("死亡");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SETTLEMENT_PERFORMED, 和解协议履行完毕",
        "BANKRUPTCY_ACCEPTED, 受理破产",
        "NONENFORCEMENT_RULED, 不予执行",
        "PARTY_DIED, 死亡"
    })
    void what_happens_in_the_case_starts_the_lifting_without_anybodys_asking(String event, String ground)
            throws Exception {
        var one = listed.file();
        var judge = judge(one);
        var asked = judge.post(path(one, ""), body(one, "MS_CONSUMPTION", "[]", DECLARED));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> isIn(judge, one, "MS_CONSUMPTION", "EFFECTIVE"));
        listed.events(one.id(), event, Map.of("casePartyId", "" + one.debtor()));
        eventually(() -> !isIn(judge, one, "MS_CONSUMPTION", "EFFECTIVE"));
        assertThat(sanction(judge, one, "MS_CONSUMPTION")
                        .path("liftGround")
                        .path("zh")
                        .asString())
                .contains(ground);
    }

    @Test
    void the_death_of_another_party_ends_nothing() throws Exception {
        var one = listed.file();
        var judge = listedBy(one);
        listed.events(one.id(), "PARTY_DIED", Map.of("casePartyId", "" + (one.debtor() + 1_000_000)));
        listed.events(one.id(), "NONENFORCEMENT_RULED", Map.of("resultCode", "REJECTED"));
        listed.pay(one.id());
        eventually(() -> isIn(judge, one, "MS_LIST", "LIFTED") || isIn(judge, one, "MS_LIST", "LIFTING"));
        assertThat(sanction(judge, one, "MS_LIST").path("liftGround").path("zh").asString())
                .as("lifted by the payment that came later, not by the other's death")
                .contains("履行完毕");
    }
}
