package lianzhi.control;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does at a counter or on the spot counts like an answer on the line. */
@PlatformTest
class VisitTests extends ControlWalk {
    @Test
    void what_no_institution_keeps_is_seized_on_the_spot_renewed_and_released_by_full_payment() throws Exception {
        var thing = foundOnTheSpot();
        freezeThing(thing);
        var visit = visit("FREEZE");
        assertThat(visit.path("task").asString()).contains("测试路1号车库", "测A12345", "查封");
        assertThat(visit.path("papers").size()).as("to print and take along").isEqualTo(2);
        assertThat(finish(visit, "{\"done\":true,\"note\":\"笔录第1号\"}").codes()).isEqualTo("UNTIL_MISSING");
        assertThat(finish(visit, "{\"done\":true,\"note\":\"笔录第1号\",\"until\":\"2028-03-03\"}")
                        .codes())
                .isEqualTo("CONTROL_TOO_LONG");
        assertThat(finish(visit, "{\"done\":true,\"note\":\"笔录第1号\",\"until\":\"2028-03-01\"}")
                        .status())
                .isEqualTo(204);
        assertThat(of(thing).path("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(of(thing).path("endsAt").asString()).startsWith("2028-03-01");
        assertThat(judge.get(path("/controls"))
                        .json()
                        .path("gauge")
                        .path("value")
                        .asString())
                .as("its worth is under control")
                .isEqualTo("500.00");
        clock.set(LocalDateTime.of(2028, 2, 20, 9, 0));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        renew(thing);
        var renewal = visit("RENEW");
        assertThat(finish(renewal, "{\"done\":true,\"note\":\"续封笔录\",\"until\":\"2030-03-01\"}")
                        .status())
                .isEqualTo(204);
        clock.set(LocalDateTime.of(2028, 3, 3, 9, 0));
        expiry.run();
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(of(thing).path("state").asString())
                .as("renewed where it lies, it does not lapse")
                .isEqualTo("EFFECTIVE");
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        payAll();
        var release = visit("RELEASE");
        assertThat(finish(release, "{\"done\":false,\"note\":\"保管人不在\"}").status())
                .isEqualTo(204);
        assertThat(closing()).isEqualTo(1);
        var again = visit("RELEASE");
        assertThat(again.path("task").asString()).contains("再次前往");
        assertThat(finish(again, "{\"done\":true,\"note\":\"解封笔录\"}").status()).isEqualTo(204);
        assertThat(of(thing).path("state").asString()).isEqualTo("RELEASED");
        assertThat(closing()).isZero();
    }

    @Test
    void who_has_paid_is_not_visited_any_more() throws Exception {
        var thing = foundOnTheSpot();
        freezeThing(thing);
        var visit = visit("FREEZE");
        payAll();
        eventually(() -> of(thing).path("state").asString().equals("WITHDRAWN"));
        assertThat(finish(visit, "{\"done\":true,\"note\":\"笔录\",\"until\":\"2028-03-01\"}")
                        .status())
                .isEqualTo(404);
        assertThat(closing()).isZero();
    }

    @Test
    void a_freeze_a_renewal_and_a_deduction_at_the_counter_count_and_the_release_follows() throws Exception {
        freeze("10000.00");
        ordered("01");
        goThere("FREEZE");
        var freeze = visit("FREEZE");
        assertThat(finish(freeze, "{\"done\":true,\"note\":\"回执1\",\"held\":\"10000.01\",\"until\":\"2027-03-01\"}")
                        .codes())
                .isEqualTo("HELD_ABOVE_ORDER");
        assertThat(finish(freeze, "{\"done\":true,\"note\":\"回执1\",\"held\":\"4000.00\",\"until\":\"2027-03-01\"}")
                        .status())
                .isEqualTo(204);
        assertThat(measure().path("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(measure().path("overLimit").asString()).isEqualTo("6000.00");
        renew(asset);
        ordered("02");
        goThere("RENEW");
        assertThat(finish(visit("RENEW"), "{\"done\":true,\"note\":\"回执2\",\"until\":\"2028-03-01\"}")
                        .status())
                .isEqualTo(204);
        assertThat(measure().path("endsAt").asString()).startsWith("2028-03-01");
        assertThat(measure().path("held").asString()).isEqualTo("4000.00");
        assertThat(deduct("3000.00").status()).isEqualTo(204);
        approve("DEDUCT");
        ordered("06");
        goThere("DEDUCT");
        payAll();
        eventually(() -> act("RELEASE").path("state").asString().equals("HELD_BACK"));
        assertThat(finish(visit("DEDUCT"), "{\"done\":true,\"note\":\"回执3\",\"held\":\"3000.00\"}")
                        .status())
                .isEqualTo(204);
        assertThat(measure().path("held").asString()).isEqualTo("1000.00");
        assertThat(ordered("04")).as("held back no longer").isNotNull();
    }

    @Test
    void a_freeze_that_the_counter_refuses_holds_nothing() throws Exception {
        freeze("10000.00");
        ordered("01");
        goThere("FREEZE");
        assertThat(finish(visit("FREEZE"), "{\"done\":false,\"note\":\"账户已销户\"}")
                        .status())
                .isEqualTo(204);
        assertThat(measure().path("state").asString()).isEqualTo("REFUSED");
        assertThat(measure().path("reason").asString()).isEqualTo("账户已销户");
        assertThat(closing()).isZero();
    }

    private void freezeThing(long thing) throws Exception {
        var frozen = judge.post(path("/controls"), "{\"assetId\":" + thing + ",\"amount\":\"500.00\"}");
        assertThat(frozen.status()).as(frozen.body()).isEqualTo(201);
    }

    private long foundOnTheSpot() throws Exception {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "casePartyId",
                        db.fetchSingle("select id from cases.case_party where role = 'DEBTOR' and case_id = "
                                        + file.id().value())
                                .get(0, Long.class),
                "assetClass", "movable",
                "institution", "测试路1号车库",
                "account", "测A12345",
                "value", "500.00",
                "foundOn", "2026-03-01",
                "note", "车库内查见",
                "evidenceName", "现场笔录.pdf",
                "evidenceType", "application/pdf"));
        body.put("evidence", Base64.getEncoder().encodeToString("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));
        assertThat(judge.post(path("/offline-findings"), new JsonMapper().writeValueAsString(body))
                        .status())
                .isEqualTo(201);
        return judge.get(path("/assets"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("assetClass").asString().equals("movable"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    private void goThere(String kind) throws Exception {
        assertThat(judge.post("/api/v1/control-acts/" + act(kind).path("id").asLong() + "/offline", "{\"task\":\"柜面\"}")
                        .status())
                .isEqualTo(204);
    }

    private void renew(long what) throws Exception {
        var one = of(what);
        assertThat(judge.post(
                                "/api/v1/controls/" + one.path("id").asLong() + "/renewals",
                                "{\"version\":" + one.path("version").asInt() + "}")
                        .status())
                .isEqualTo(204);
    }

    private JsonNode of(long what) throws Exception {
        return judge.get(path("/controls"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("assetId").asLong() == what)
                .findFirst()
                .orElseThrow();
    }

    private Browser.Answer finish(JsonNode visit, String body) throws Exception {
        return judge.post("/api/v1/control-visits/" + visit.path("id").asLong(), body);
    }

    private JsonNode visit(String kind) throws Exception {
        eventually(() -> visits(kind).findFirst().isPresent());
        return visits(kind).findFirst().orElseThrow();
    }

    private java.util.stream.Stream<JsonNode> visits(String kind) throws Exception {
        return judge.get("/api/v1/control-visits")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("caseNumber").asString().equals(file.number())
                        && one.path("kind").asString().equals(kind));
    }
}
