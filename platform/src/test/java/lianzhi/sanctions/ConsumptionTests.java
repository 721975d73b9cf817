package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.sanctions.ListedCase.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.agencies.UnitKind;
import lianzhi.cases.Samples;
import lianzhi.sanctions.ListedCase.Listed;
import lianzhi.sanctions.lift.WatchTerms;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ConsumptionTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    WatchTerms terms;

    @Autowired
    DSLContext db;

    private JsonNode order(Browser judge, Listed one) throws Exception {
        return judge.get("/api/v1/cases/" + one.id().value() + "/sanctions")
                .json()
                .path("items")
                .get(0);
    }

    private Browser restricted(Listed one) throws Exception {
        var judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var asked = judge.post(
                "/api/v1/cases/" + one.id().value() + "/sanctions",
                "{\"measure\":\"MS_CONSUMPTION\",\"casePartyId\":" + one.debtor() + ",\"declared\":{\"DE7\":false}}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> order(judge, one).path("state").asString().equals("EFFECTIVE"));
        return judge;
    }

    private static String exemption(JsonNode order, String more) {
        return "{\"kind\":\"EXEMPT_ONCE\",\"text\":\"就医乘机一次\",\"untilOn\":\""
                + LocalDate.now().plusDays(7) + "\"" + more + ",\"version\":"
                + order.path("version").asInt() + "}";
    }

    @Test
    void a_single_exemption_needs_a_paper_a_signature_and_is_used_once() throws Exception {
        var railway = listed.enter(port, UnitKind.RAILWAY);
        var one = listed.file();
        var judge = restricted(one);
        answer(railway, ListedCase.order(railway, one.number(), "IMPOSE"), "DONE", "");
        var of = "/api/v1/sanctions/" + order(judge, one).path("id").asLong() + "/requests";
        assertThat(judge.post(of, exemption(order(judge, one), "")).codes()).contains("EXEMPTION_EVIDENCE");
        assertThat(judge.post(of, exemption(order(judge, one), proof())).codes())
                .isEqualTo("EXEMPTION_MEASURES");
        var asked = judge.post(of, exemption(order(judge, one), proof() + ",\"measures\":[\"J28\"]"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "EXEMPT_CONSUMPTION", Role.BUREAU_CHIEF);
        var excepted = ListedCase.order(railway, one.number(), "EXEMPT");
        assertThat(excepted.path("text").asString()).contains("就医乘机一次");
        answer(railway, excepted, "DONE", "");
        var use = of + "/" + asked.json().path("requestId").asLong() + "/use";
        assertThat(judge.post(use, "{}").status()).isEqualTo(204);
        assertThat(judge.post(use, "{}").codes()).contains("EXEMPTION_USED");
        assertThat(ListedCase.order(railway, one.number(), "RESTORE")
                        .path("text")
                        .asString())
                .as("the unit hears that it is over")
                .contains("恢复", "单次例外已用毕");
    }

    @Test
    void a_hotel_hears_of_the_exemption_that_is_for_it_and_the_railway_does_not() throws Exception {
        var railway = listed.enter(port, UnitKind.RAILWAY);
        var tourism = listed.enter(port, UnitKind.TOURISM);
        var one = listed.file();
        var judge = restricted(one);
        answer(tourism, ListedCase.order(tourism, one.number(), "IMPOSE"), "DONE", "");
        var of = "/api/v1/sanctions/" + order(judge, one).path("id").asLong() + "/requests";
        var asked = judge.post(of, exemption(order(judge, one), proof() + ",\"measures\":[\"J29\"]"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "EXEMPT_CONSUMPTION", Role.BUREAU_CHIEF);
        assertThat(ListedCase.order(tourism, one.number(), "EXEMPT")
                        .path("text")
                        .asString())
                .contains("就医乘机一次");
        assertThat(ListedCase.find(railway, one.number(), "EXEMPT").isMissingNode())
                .isTrue();
    }

    @Test
    void travel_is_exempted_by_a_decision_and_its_end_is_told_to_the_units_and_the_case() throws Exception {
        var railway = listed.enter(port, UnitKind.RAILWAY);
        var one = listed.file();
        var judge = restricted(one);
        answer(railway, ListedCase.order(railway, one.number(), "IMPOSE"), "DONE", "");
        var of = "/api/v1/sanctions/" + order(judge, one).path("id").asLong() + "/requests";
        var asked = judge.post(of, exemption(order(judge, one), proof()).replace("EXEMPT_ONCE", "EXEMPT_TRAVEL"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "EXEMPT_TRAVEL", Role.PRESIDENT);
        answer(railway, ListedCase.order(railway, one.number(), "EXEMPT"), "DONE", "");
        assertThat(order(judge, one).path("requests").get(0).path("documentId").asLong())
                .as("the decision in writing")
                .isPositive();
        db.execute(
                "update sanctions.request set until_on = current_date - 2 where id = {0}",
                asked.json().path("requestId").asLong());
        terms.run();
        assertThat(ListedCase.order(railway, one.number(), "RESTORE")
                        .path("text")
                        .asString())
                .contains("已到期");
        assertThat(judge.get("/api/v1/cases/" + one.id().value() + "/timeline?size=200")
                        .body())
                .contains("TRAVEL_EXEMPTION_ENDED");
    }

    private static String proof() {
        return ",\"evidenceName\":\"病历.pdf\",\"evidence\":\""
                + Base64.getEncoder().encodeToString("%PDF-1.7 病历".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "\"";
    }

    @Test
    void consent_lifts_only_with_a_signature_and_a_stale_page_changes_nothing() throws Exception {
        var one = listed.file();
        var judge = restricted(one);
        var id = order(judge, one).path("id").asLong();
        var body = "{\"kind\":\"LIFT\",\"ground\":\"CONSENT\",\"text\":\"申请执行人书面同意\",\"version\":%d}";
        assertThat(judge.post("/api/v1/sanctions/" + id + "/requests", body.formatted(0))
                        .codes())
                .contains("CHANGED_MEANWHILE");
        var version = order(judge, one).path("version").asInt();
        assertThat(judge.post("/api/v1/sanctions/" + id + "/requests", body.formatted(version))
                        .status())
                .isEqualTo(201);
        assertThat(order(judge, one).path("state").asString()).isEqualTo("EFFECTIVE");
        listed.sign(one.id(), "LIFT_CONSUMPTION", Role.BUREAU_CHIEF);
        eventually(() -> !order(judge, one).path("state").asString().equals("EFFECTIVE"));
    }
}
