package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lianzhi.callers.Applications;
import lianzhi.callers.Client;
import lianzhi.callers.Patience;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scripts left in a name, a declaration, the court's own sentence, a unit's answer, a hit and a tip run in nobody's browser. */
class StoredElsewhereJourneyTests {
    private static final String NAME = "测试<img src=x onerror=window.ran=1>";
    private static final String PERSON = "449999198906124032";
    private static final List<String> POISONS = List.of(
            "<script>window.ran=1</script>",
            "<img src=x onerror=window.ran=1>",
            "<svg/onload=window.ran=1>",
            "\"><script>window.ran=1</script>",
            "'><img src=x onerror=window.ran=1>",
            "</textarea><script>window.ran=1</script>",
            "</title><script>window.ran=1</script>",
            "<details open ontoggle=window.ran=1>",
            "<a href=javascript:window.ran=1>点我</a>",
            "{{constructor.constructor('window.ran=1')()}}",
            "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
            "<video><source onerror=window.ran=1></video>");
    private static final String ALL = String.join(" ", POISONS);
    private final Visits visits = new Visits();
    private final Client judge = new Client("xs-judge");
    private final Client clerk = new Client("xs-clerk");
    private final PoisonWatch watch = new PoisonWatch();
    private long id;
    private String number;

    @Test
    void scripts_left_in_names_declarations_orders_and_tips_run_nowhere() {
        file();
        declare();
        list();
        answerAsUnit();
        expose();
        tip();
        staffLooks();
        partiesLook();
        publicLooks();
        watch.nothingRan(getClass(), POISONS.size());
        assertThat(watch.pages()).isGreaterThan(20);
    }

    private void file() {
        var judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        id = new Client("xs-filing")
                .post("/cases", Applications.loan("(2026)粤0803民初921号", NAME, PERSON, judgeId))
                .path("id")
                .asLong();
        number = judge.get("/cases/" + id).path("number").asString();
        clerk.post("/cases/" + id + "/notification", Map.of());
        var today = judge.get("/cases/" + id).path("filedOn").asString();
        for (JsonNode one : clerk.get("/cases/" + id + "/documents").path("items")) {
            var role = one.path("document").path("code").asString().equals("ACCEPT_NOTICE") ? "APPLICANT" : "DEBTOR";
            clerk.post(
                    "/documents/" + one.path("document").path("id").asLong() + "/services",
                    Map.of("casePartyId", party(role), "method", "DIRECT", "servedOn", today, "note", ""));
        }
        judge.await("/cases/" + id, file -> file.path("stage").asString().equals("NOTIFIED"));
    }

    private void declare() {
        var all = judge.await(
                "/cases/" + id + "/declarations", got -> !got.path("items").isEmpty());
        var items = POISONS.stream()
                .map(poison -> Map.of(
                        "section", "OTHER", "what", poison, "place", poison, "number", poison, "amount", "1.00",
                        "holder", poison, "burden", poison))
                .toList();
        var nothing = Arrays.asList(
                "BURDENED",
                "CASH",
                "CLAIM",
                "DEPOSIT",
                "EQUITY",
                "GOODS",
                "INCOME",
                "INTANGIBLE",
                "LAND_BUILDING",
                "MOVED",
                "SECURITIES",
                "SPENT",
                "VEHICLE",
                "WAIVED");
        clerk.post(
                "/declarations/" + all.path("items").path(0).path("id").asLong() + "/reports",
                Map.of("signedBy", NAME, "statement", ALL, "nothing", nothing, "items", items, "evidence", List.of()));
    }

    private void list() {
        judge.post(
                "/cases/" + id + "/sanctions",
                Map.of(
                        "measure", "MS_LIST",
                        "casePartyId", party("DEBTOR"),
                        "items", List.of("DC1"),
                        "conduct", ALL,
                        "evidence", Map.of("DC1", ALL),
                        "declared", Map.of("DE1", false, "DE3", false, "DE4", false, "DE7", false)));
        Signatures.grant(visits, "xs-president", number, "");
        judge.await("/cases/" + id + "/sanctions", all -> all.toString().contains("publishedAt"));
    }

    /** A police unit answers its orders with scripts, and reports a hit with more of them. */
    private void answerAsUnit() {
        var page = watch.over(Browser.open(1366, 900, "zh-CN"));
        page.navigate("/agency");
        page.fill("[id='f-unit']", "zj-police");
        page.fill("[id='f-password']", "Lianzhi-2026");
        page.click("form button.p");
        var mine = Patience.until("an order to the police", () -> orders(page), found -> !found.isEmpty());
        for (var order : mine) {
            send(
                    page,
                    "/api/v1/agency/orders/" + order + "/answer",
                    "{outcome:'DONE',text:poison,by:poison.slice(0,20)}",
                    0);
            send(
                    page,
                    "/api/v1/agency/orders/" + order + "/hits",
                    "{kind:'OTHER',place:poison,what:poison,reference:'S3-" + order + "',at:new Date().toISOString()}",
                    1);
        }
        page.navigate("/agency");
        Visits.settle(page);
        watch.judge(page, "/agency");
    }

    @SuppressWarnings("unchecked")
    private List<Object> orders(Page page) {
        return (List<Object>) page.evaluate(
                "async (number) => { const answer = await fetch('/api/v1/agency/orders?box=WAITING&size=200'); if"
                        + " (!answer.ok) return []; return (await answer.json()).items.filter(one => one.caseNumber ==="
                        + " number).map(one => one.id) }",
                number);
    }

    private void send(Page page, String path, String body, int poison) {
        var status = page.evaluate(
                "async ([path, poison]) => { const token = document.cookie.split('; ').find(one =>"
                        + " one.startsWith('XSRF-TOKEN=')); const answer = await fetch(path, {method: 'POST', headers:"
                        + " {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token.split('=')[1]}, body:"
                        + " JSON.stringify("
                        + body + ")}); return answer.status + ' ' + (answer.ok ? '' : await answer.text()) }",
                List.of(path, POISONS.get(poison)));
        assertThat("" + status).as(path).startsWith("20");
    }

    private void expose() {
        var sanction = judge.get("/exposures/candidates").path("items");
        for (JsonNode one : sanction) {
            if (one.path("caseId").asLong() != id) continue;
            judge.post(
                    "/exposures",
                    Map.of(
                            "title", POISONS.get(1),
                            "channels", List.of("SITE", "SCREEN", "WEIBO"),
                            "sanctionIds", List.of(one.path("sanctionId").asLong())));
        }
        Signatures.grant(visits, "xs-chief", number, "");
        judge.await("/exposures", all -> batch(all).path("state").asString().equals("PUBLISHED"));
    }

    private JsonNode batch(JsonNode all) {
        for (JsonNode one : all.path("items")) {
            if (one.path("title").asString().equals(POISONS.get(1))) return one;
        }
        return all.path("none");
    }

    private void tip() {
        var reward = clerk.post(
                "/cases/" + id + "/requests",
                Map.of(
                        "casePartyId",
                        party("APPLICANT"),
                        "asking",
                        Map.of(
                                "kind",
                                "REWARD",
                                "body",
                                ALL,
                                "facts",
                                Map.of("amount", POISONS.get(0), "conditions", ALL, "promise", POISONS.get(2)),
                                "urgent",
                                false,
                                "evidence",
                                List.of())));
        judge.post(
                "/requests/" + reward.path("id").asLong() + "/answer",
                Map.of(
                        "outcome",
                        "GRANTED",
                        "answer",
                        ALL,
                        "version",
                        reward.path("version").asInt()));
        Signatures.grant(visits, "xs-chief", number, "");
        var stranger = watch.over(Browser.open(390, 844, "zh-CN"));
        stranger.navigate("/portal");
        Patience.until(
                "the notice is open",
                () -> "" + stranger.evaluate("async () => await (await fetch('/api/v1/portal/rewards')).text()"),
                open -> open.contains(number));
        send(
                stranger,
                "/api/v1/portal/rewards/" + reward.path("id").asLong() + "/tips",
                "{name:poison,contact:'13900000001',body:poison}",
                3);
        watch.look(stranger, "/portal#/rewards");
    }

    private void staffLooks() {
        var desk = watch.over(visits.signIn("xs-judge"));
        for (var tab : new String[] {
            "", "/declaration", "/credit", "/coercion", "/requests", "/timeline", "/parties", "/documents"
        }) {
            watch.look(desk, "/cases/" + id + tab);
        }
        for (var path : new String[] {
            "/sanctions", "/sanctions?box=HITS", "/sanctions/exposures", "/coercion/requests", "/workbench"
        }) {
            watch.look(desk, path);
        }
        desk.navigate("/sanctions/exposures");
        desk.getByText("效果").first().click();
        desk.locator("dialog[open] ul.lines").waitFor();
        watch.judge(desk, "/sanctions/exposures, opened");
        watch.look(
                desk,
                "/api/v1/exposures/" + batch(judge.get("/exposures")).path("id").asLong() + "/poster");
    }

    private void partiesLook() {
        for (var role : new String[] {"APPLICANT", "DEBTOR"}) {
            var phone = watch.over(
                    PartyPhone.open(visits, id, number, party(role), role.equals("DEBTOR") ? "您是被执行人" : "您是申请执行人"));
            for (var place : new String[] {"/portal#/declare", "/portal#/acts", "/portal#/ask", "/portal#/"})
                watch.look(phone, place);
        }
    }

    private void publicLooks() {
        var reader = watch.over(Browser.open(390, 844, "zh-CN"));
        watch.look(reader, "/public/search?q=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        reader.locator("table.found a").first().click();
        assertThat(reader.locator("main").innerText()).contains("生效文书确定的义务", "onerror=window.ran=1");
        watch.judge(reader, "/public/entries");
        watch.look(reader, "/public/exposures");
        var batch = batch(judge.get("/exposures")).path("id").asLong();
        watch.look(reader, "/public/exposures/" + batch);
        Browser.isAccessible(reader);
        watch.look(reader, "/public/exposures/" + batch + "/screen");
        Browser.isAccessible(reader);
        assertThat(reader.locator("main").innerText()).contains("onerror=window.ran=1");
    }

    private long party(String role) {
        for (JsonNode one : judge.get("/cases/" + id).path("parties")) {
            if (one.path("role").asString().equals(role)) return one.path("id").asLong();
        }
        throw new AssertionError(role);
    }
}
