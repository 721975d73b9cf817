package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.sanctions.ListedCase.answer;
import static lianzhi.sanctions.ListedCase.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.agencies.UnitKind;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import lianzhi.sanctions.ListedCase.Listed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may be stopped at the border, for how long, and what is done with who was. */
@PlatformTest
class BorderTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Test
    void a_ban_on_one_person_of_a_unit_lets_no_other_be_stopped() throws Exception {
        var one = listed.file(Samples.loan(Samples.man("测试甲"), unit()));
        var judge = judge(one);
        var chair = person("测试法");
        ban(judge, one, Map.of("person", chair));
        assertThat(state(judge, one, border(one, "STOP", 1, Map.of("person", chair)), "EXIT_BAN_FIRST"))
                .isEqualTo("MET");
        assertThat(state(judge, one, border(one, "STOP", 1, Map.of("person", person("测试责"))), "EXIT_BAN_FIRST"))
                .isEqualTo("AGAINST");
    }

    @Test
    void a_watch_may_last_a_year_and_a_stop_three_months() throws Exception {
        var one = listed.file();
        var judge = judge(one);
        assertThat(state(judge, one, border(one, "STOP", 3, Map.of()), "MONTHS"))
                .isEqualTo("MET");
        assertThat(state(judge, one, border(one, "STOP", 4, Map.of()), "MONTHS"))
                .isEqualTo("AGAINST");
        assertThat(state(judge, one, border(one, "WATCH", 12, Map.of()), "MONTHS"))
                .isEqualTo("MET");
        assertThat(state(judge, one, border(one, "WATCH", 13, Map.of()), "MONTHS"))
                .isEqualTo("AGAINST");
    }

    @Test
    void the_length_of_the_ban_says_which_organ_files_it_and_so_does_the_order() throws Exception {
        var one = listed.file();
        var judge = judge(one);
        assertThat(filedWith(judge, one, 3)).contains("县级");
        assertThat(filedWith(judge, one, 4)).contains("设区的市级");
        assertThat(filedWith(judge, one, 12)).contains("设区的市级");
        assertThat(filedWith(judge, one, 13)).contains("省级");
        var office = listed.enter(port, UnitKind.EXIT_ENTRY);
        ban(judge, one, Map.of());
        assertThat(order(office, one.number(), "IMPOSE").path("text").asString())
                .contains("县级公安机关备案");
        assertThat(sanction(judge, one, "MS_EXIT").path("filedWith").path("zh").asString())
                .isEqualTo("县级公安机关");
    }

    @Test
    void who_is_stopped_is_handed_over_with_time_receiver_and_receipt() throws Exception {
        var one = listed.file();
        var judge = judge(one);
        var port = listed.enter(this.port, UnitKind.BORDER);
        ban(judge, one, Map.of());
        propose(judge, one, border(one, "STOP", 1, Map.of()));
        listed.sign(one.id(), "BORDER_CONTROL", Role.BUREAU_CHIEF);
        listed.sign(one.id(), "BORDER_CONTROL", Role.PRESIDENT);
        listed.sign(one.id(), "BORDER_CONTROL", Role.COMMAND_CENTRE);
        var control = order(port, one.number(), "IMPOSE");
        answer(port, control, "DONE", "已布控");
        var stoppedAt = Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        var told = port.post(
                "/api/v1/agency/orders/" + control.path("id").asLong() + "/hits",
                JSON.writeValueAsString(Map.of(
                        "reference", "B-" + one.id().value(),
                        "kind", "BORDER_HIT",
                        "place", "湛江港口岸",
                        "what", "出境查验时查获",
                        "at", stoppedAt.toString())));
        assertThat(told.status()).as(told.body()).isEqualTo(204);
        eventually(() -> sanction(judge, one, "MS_BORDER").path("hits").size() == 1);
        var stop = sanction(judge, one, "MS_BORDER");
        var path = "/api/v1/sanctions/" + stop.path("id").asLong() + "/hits/"
                + stop.path("hits").get(0).path("id").asLong() + "/handled";
        assertThat(judge.post(path, "{\"note\":\"派员前往\"}").codes()).isEqualTo("OUTCOME_MISSING");
        assertThat(judge.post(path, "{\"note\":\"派员前往\",\"outcome\":\"HANDED_OVER\"}")
                        .codes())
                .isEqualTo("HANDOVER_TIME,RECEIVER_MISSING,RECEIPT_MISSING");
        assertThat(judge.post(path, handedOver(stoppedAt.minusSeconds(60))).codes())
                .as("not before the person was stopped")
                .isEqualTo("HANDOVER_TIME");
        assertThat(judge.post(path, handedOver(stoppedAt.plusSeconds(600))).status())
                .isEqualTo(204);
        assertThat(judge.post(path, handedOver(stoppedAt.plusSeconds(600))).codes())
                .isEqualTo("HIT_HANDLED");
        var hit = sanction(judge, one, "MS_BORDER").path("hits").get(0);
        assertThat(hit.path("outcome").asString()).isEqualTo("HANDED_OVER");
        assertThat(hit.path("receivedBy").asString()).isEqualTo("测试法警 粤0823-01");
        assertThat(hit.path("receipt").asString()).isEqualTo("交接单01号");
    }

    private static String handedOver(Instant at) {
        return JSON.writeValueAsString(Map.of(
                "note", "带回法院",
                "outcome", "HANDED_OVER",
                "handedOverAt", at.toString(),
                "receivedBy", "测试法警 粤0823-01",
                "receipt", "交接单01号"));
    }

    private Browser judge(Listed one) throws Exception {
        return Browser.signedIn(port, one.login(), Samples.PASSWORD);
    }

    private static String path(Listed one, String rest) {
        return "/api/v1/cases/" + one.id().value() + "/sanctions" + rest;
    }

    private static Map<String, Object> person(String name) {
        return Map.of("role", "LEGAL_REP", "name", name, "idKind", "ID_CARD", "idNumber", Samples.idNumber());
    }

    private static Application.Party unit() {
        var code = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> "91449999MA1000088" + (char) check)
                .filter(one -> CreditCode.check(one) instanceof Checked.Valid<?>)
                .findFirst()
                .orElseThrow();
        return new Application.Party("测试边控有限公司", "CREDIT_CODE", code, "13900000000", "测试市测试路2号");
    }

    private static Map<String, Object> asking(Listed one, String measure, int months, Map<String, Object> more) {
        var body = new java.util.HashMap<String, Object>(more);
        body.put("measure", measure);
        body.put("casePartyId", one.debtor());
        body.put("months", months);
        return body;
    }

    private static Map<String, Object> border(Listed one, String mode, int months, Map<String, Object> more) {
        var body = new java.util.HashMap<>(asking(one, "MS_BORDER", months, more));
        body.put("items", List.of(mode));
        return body;
    }

    private void ban(Browser judge, Listed one, Map<String, Object> more) throws Exception {
        propose(judge, one, asking(one, "MS_EXIT", 3, more));
        listed.sign(one.id(), "BAN_EXIT", Role.BUREAU_CHIEF);
        listed.sign(one.id(), "BAN_EXIT", Role.PRESIDENT);
        eventually(() -> List.of("ORDERED", "EFFECTIVE")
                .contains(sanction(judge, one, "MS_EXIT").path("state").asString("")));
    }

    private static void propose(Browser judge, Listed one, Map<String, Object> body) throws Exception {
        var asked = judge.post(path(one, ""), JSON.writeValueAsString(body));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    }

    private static JsonNode check(Browser judge, Listed one, Map<String, Object> body, String code) throws Exception {
        return judge.post(path(one, "/check"), JSON.writeValueAsString(body))
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String state(Browser judge, Listed one, Map<String, Object> body, String code) throws Exception {
        return check(judge, one, body, code).path("state").asString();
    }

    private static String filedWith(Browser judge, Listed one, int months) throws Exception {
        return check(judge, one, asking(one, "MS_EXIT", months, Map.of()), "MONTHS")
                .path("howZh")
                .asString();
    }

    private static JsonNode sanction(Browser judge, Listed one, String measure) throws Exception {
        return judge.get(path(one, ""))
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("measure").asString().equals(measure))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
