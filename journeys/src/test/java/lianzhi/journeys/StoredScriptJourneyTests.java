package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lianzhi.callers.Applications;
import lianzhi.callers.Client;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scripts that a party, the public and a unit leave behind run in nobody's browser. */
class StoredScriptJourneyTests {
    private static final List<String> POISONS = List.of(
            "<script>window.ran=1</script>",
            "<img src=x onerror=window.ran=1>",
            "<svg/onload=window.ran=1>",
            "<svg><script>window.ran=1</script></svg>",
            "\"><script>window.ran=1</script>",
            "'><img src=x onerror=window.ran=1>",
            "</textarea><script>window.ran=1</script>",
            "</title><script>window.ran=1</script>",
            "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
            "<details open ontoggle=window.ran=1>",
            "<a href=javascript:window.ran=1>点我</a>",
            "javascript:window.ran=1",
            "<body onload=window.ran=1>",
            "<input autofocus onfocus=window.ran=1>",
            "<video><source onerror=window.ran=1></video>",
            "<math><mtext><img src=x onerror=window.ran=1></mtext></math>",
            "{{constructor.constructor('window.ran=1')()}}",
            "${window.ran=1}",
            "<!--><img src=x onerror=window.ran=1>-->",
            "<scr<script>ipt>window.ran=1</script>",
            "\u003cimg src=x onerror=window.ran=1\u003e",
            "<style>@import 'javascript:window.ran=1'</style>",
            "<object data='javascript:window.ran=1'></object>",
            "<form><button formaction=javascript:window.ran=1>好</button></form>");
    private static final String PERSON = "449999198906124016";
    private final Visits visits = new Visits();
    private final Client judge = new Client("xs-judge");
    private final PoisonWatch watch = new PoisonWatch();

    @Test
    void scripts_left_in_requests_answers_and_names_run_nowhere() {
        var judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var id = new Client("xs-filing")
                .post("/cases", Applications.loan("(2026)粤0803民初919号", "测试脚本", PERSON, judgeId))
                .path("id")
                .asLong();
        var number = judge.get("/cases/" + id).path("number").asString();
        var applicant = party(id, "APPLICANT");
        for (int i = 0; i < POISONS.size(); i++) {
            leave(id, applicant, POISONS.get(i), i % 2 == 0 ? "LEAD" : "MESSAGE");
        }
        for (JsonNode asked : judge.get("/cases/" + id + "/requests").path("items")) {
            answer(asked);
        }
        var desk = watch.over(visits.signIn("xs-judge"));
        for (var path : new String[] {"", "/requests", "/coercion", "/credit", "/timeline", "/parties"}) {
            watch.look(desk, "/cases/" + id + path);
        }
        watch.look(desk, "/workbench");
        watch.look(desk, "/coercion/requests");
        for (var poison : POISONS) {
            watch.look(desk, "/cases?q=" + java.net.URLEncoder.encode(poison, java.nio.charset.StandardCharsets.UTF_8));
            if (watch.pages() > 14) break;
        }
        var phone = watch.over(PartyPhone.open(visits, id, number, applicant, "您是申请执行人"));
        phone.getByText("给法院").first().click();
        phone.getByText("法院应在").first().waitFor();
        watch.judge(phone, "/portal#/ask");
        watch.nothingRan(getClass(), POISONS.size());
        assertThat(phone.locator("main").innerText()).contains("onerror=window.ran=1");
    }

    private void leave(long id, long party, String poison, String kind) {
        new Client("xs-clerk")
                .post(
                        "/cases/" + id + "/requests",
                        Map.of(
                                "casePartyId",
                                party,
                                "asking",
                                Map.of(
                                        "kind",
                                        kind,
                                        "body",
                                        poison,
                                        "facts",
                                        kind.equals("LEAD") ? Map.of("place", poison) : Map.of(),
                                        "urgent",
                                        false,
                                        "evidence",
                                        List.of())));
    }

    private void answer(JsonNode asked) {
        if (!asked.path("kind").asString().equals("MESSAGE")) return;
        judge.post(
                "/requests/" + asked.path("id").asLong() + "/answer",
                Map.of(
                        "outcome",
                        "ANSWERED",
                        "answer",
                        asked.path("body").asString(),
                        "version",
                        asked.path("version").asInt()));
    }

    private long party(long id, String role) {
        for (JsonNode one : judge.get("/cases/" + id).path("parties")) {
            if (one.path("role").asString().equals(role)) return one.path("id").asLong();
        }
        throw new AssertionError(role);
    }
}
