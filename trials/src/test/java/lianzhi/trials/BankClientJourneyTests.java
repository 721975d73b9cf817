package lianzhi.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lianzhi.callers.Applications;
import lianzhi.callers.BankProgram;
import lianzhi.callers.Client;
import lianzhi.callers.Patience;
import lianzhi.callers.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A bank that knows nothing but the published protocol: found, frozen, renewed, deducted, released. */
@Tag("trial")
class BankClientJourneyTests {
    private static final String ACCOUNT = "6299980000000017";
    private static final String UNTIL = "2098/12/31 23:59:59";
    private static final String LATER = "2099/12/31 23:59:59";
    private final Client judge = new Client("xs-judge");
    private final BankProgram bank = new BankProgram(RunningServer.get().address(), "outside-bank", "outside-bank");

    @Test
    void an_outside_bank_answers_freezes_renews_deducts_and_releases_for_a_case() throws Exception {
        long judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var application = Applications.loan("(2026)粤0803民初902号", "测试外联", "449999198003151013", judgeId);
        long id = new Client("xs-filing").post("/cases", application).path("id").asLong();
        var number = judge.get("/cases/" + id).path("number").asString();

        judge.post("/cases/" + id + "/queries", Map.of());
        answerQuery(number);
        var asset = judge.await("/cases/" + id + "/assets", found -> mine(found) != null);
        assertThat(mine(asset).path("available").asString()).isEqualTo("50000.00");

        judge.post(
                "/cases/" + id + "/controls",
                Map.of("assetId", mine(asset).path("id").asLong()));
        var frozen = execute(number, "01", "50000.00", UNTIL);
        var control = one(id, all -> state(all).equals("EFFECTIVE"));
        assertThat(control.path("held").asString()).isEqualTo(frozen);
        assertThat(control.path("overLimit").asString()).isEqualTo("0.00");

        order(control, "renewals", Map.of());
        execute(number, "02", "50000.00", LATER);
        control = one(id, all -> all.toString().contains("\"endsAt\":\"2099-12"));

        order(control, "deductions", Map.of("amount", "20000.00"));
        grant(id);
        var deducted = execute(number, "06", "50000.00", "");
        assertThat(deducted).isEqualTo("20000.00");
        control = one(
                id,
                all -> all.toString().contains("\"kind\":\"DEDUCT\"")
                        && all.toString().contains("\"done\":\"20000.00\""));
        assertThat(judge.get("/cases/" + id + "/money").path("arrived").asString())
                .as("not cash until the court's bank shows it")
                .isEqualTo("0.00");

        order(control, "releases", Map.of("ground", "申请人申请解除"));
        grant(id);
        execute(number, "04", "30000.00", "");
        assertThat(one(id, all -> state(all).equals("RELEASED")).path("held").asString())
                .isEqualTo("0.00");
    }

    private JsonNode one(long caseId, Predicate<JsonNode> isSo) {
        return judge.await("/cases/" + caseId + "/controls", isSo).path("items").get(0);
    }

    private void order(JsonNode control, String act, Map<String, String> with) {
        var body = new HashMap<String, Object>(with);
        body.put("version", control.path("version").asInt());
        judge.post("/controls/" + control.path("id").asLong() + "/" + act, body);
    }

    private void answerQuery(String caseNumber) throws Exception {
        var asked = pull("getXzcxList", "cxqq", caseNumber);
        assertThat(asked.get("XM")).isEqualTo("测试外联");
        assertThat(bank.writs("cxwsInfo", "wsbhinfo", "WSBH", asked.get("WSBH")))
                .isPositive();
        assertThat(bank.credentials(asked.get("BDHM"))).isPositive();
        var account = Map.of(
                "BDHM", asked.get("BDHM"),
                "CCXH", "1",
                "KHZH", ACCOUNT,
                "CCLB", "个人结算账户",
                "ZHZT", "正常",
                "BZ", "156",
                "YE", "50000.00",
                "KYYE", "50000.00");
        assertThat(bank.answer("shfeedXzcxInfo", "zhxxList", "zhxx", account)).isEqualTo("success");
        assertThat(bank.answer("shfeedXzcxInfo", "zhxxList", "zhxx", account))
                .as("a second answer is told so")
                .contains("已经反馈");
    }

    /** Takes the order over and answers that all of it was done. */
    private String execute(String caseNumber, String measure, String balance, String until) throws Exception {
        var order = pull("getXzkzList", "kzqq", caseNumber);
        assertThat(order.get("KZCS")).isEqualTo(measure);
        assertThat(order.get("KHZH")).isEqualTo(ACCOUNT);
        assertThat(bank.writs("kzwsInfo", "bdhminfo", "BDHM", order.get("BDHM")))
                .isPositive();
        assertThat(bank.credentials(order.get("BDHM"))).isPositive();
        var done = new HashMap<>(Map.of(
                "BDHM", order.get("BDHM"), "CCXH", order.get("CCXH"), "KHZH", ACCOUNT, "KZNR", "1", "KZZT", "1"));
        done.putAll(Map.of("YE", balance, "KYYE", "0.00", "CSKSRQ", "2026/11/01 09:00:00", "CSJSRQ", until));
        done.putAll(Map.of("DJXE", order.get("JE"), "SKJE", order.get("JE"), "CESKJE", "0.00"));
        assertThat(bank.answer("shfeedXzkzInfo", "kzxxList", "kzxx", done)).isEqualTo("success");
        return order.get("JE");
    }

    private Map<String, String> pull(String operation, String element, String caseNumber) {
        return Patience.until(operation, () -> bank.pull(operation, element, caseNumber), list -> !list.isEmpty())
                .getFirst();
    }

    private static void grant(long caseId) {
        var chief = new Client("xs-chief");
        var waiting = chief.await(
                "/approvals?box=WAITING&size=100", box -> !ofCase(box, caseId).isEmpty());
        var approval = ofCase(waiting, caseId).getFirst();
        chief.post(
                "/approvals/" + approval.path("id").asLong() + "/grant",
                Map.of("reason", "同意", "version", approval.path("version").asInt()));
    }

    private static List<JsonNode> ofCase(JsonNode box, long caseId) {
        return box.path("items")
                .valueStream()
                .map(row -> row.path("approval"))
                .filter(approval -> approval.path("caseId").asLong() == caseId)
                .toList();
    }

    private static JsonNode mine(JsonNode assets) {
        return assets.path("items")
                .valueStream()
                .filter(asset -> asset.path("institution").asString().equals("外联测试银行"))
                .findFirst()
                .orElse(null);
    }

    private static String state(JsonNode controls) {
        return controls.path("items").path(0).path("state").asString("");
    }
}
