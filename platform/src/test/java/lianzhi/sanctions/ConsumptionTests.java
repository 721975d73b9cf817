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
        var paper = Base64.getEncoder().encodeToString("%PDF-1.7 病历".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var asked = judge.post(
                of, exemption(order(judge, one), ",\"evidenceName\":\"病历.pdf\",\"evidence\":\"" + paper + "\""));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "EXEMPT_CONSUMPTION", Role.BUREAU_CHIEF);
        assertThat(ListedCase.order(railway, one.number(), "EXEMPT")
                        .path("text")
                        .asString())
                .contains("就医乘机一次");
        var use = of + "/" + asked.json().path("requestId").asLong() + "/use";
        assertThat(judge.post(use, "{}").status()).isEqualTo(204);
        assertThat(judge.post(use, "{}").codes()).contains("EXEMPTION_USED");
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
