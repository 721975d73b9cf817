package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class CasesOverHttpTests {
    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    JsonMapper json;

    @Test
    void a_clerk_files_and_the_judge_opens_completes_and_searches() throws Exception {
        samples.person("粤0881", Role.JUDGE, 1);
        var clerk = in(samples.person("粤0881", Role.FILING_CLERK, 1).login());
        var filed = clerk.post("/api/v1/cases", json.writeValueAsString(Samples.loan()));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        var id = filed.json().path("id").asLong();
        var judge = in(samples.person("粤0881", Role.JUDGE, 1).login());
        var page = judge.get("/api/v1/cases/" + id);
        assertThat(page.json().path("debt").path("total").asString()).matches("\\d+\\.\\d{2}");
        assertThat(page.json().path("stages").size()).isEqualTo(7);
        assertThat(judge.post("/api/v1/cases/" + id + "/nodes/A06/done", "{\"note\":\"已送达\"}")
                        .status())
                .isEqualTo(200);
        var again = judge.post("/api/v1/cases/" + id + "/nodes/A06/done", "{\"note\":\"已送达\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.codes()).isEqualTo("NODE_NOT_OPEN");
        assertThat(judge.get("/api/v1/cases?q=&stage=FILED&page=0&size=5&open=&from=&court=")
                        .status())
                .isEqualTo(200);
        assertThat(judge.get("/api/v1/cases?stage=NOWHERE").status()).isEqualTo(400);
        assertThat(judge.get("/api/v1/cases/" + id + "/debt?asOf=2026-01-31")
                        .json()
                        .path("lines")
                        .size())
                .isPositive();
        assertThat(judge.get("/api/v1/cases/" + id + "/timeline")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(4);
        assertThat(judge.get("/api/v1/cases/" + id + "/nodes")
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(judge.get("/api/v1/cases/" + id + "/deadlines.ics").body()).startsWith("BEGIN:VCALENDAR");
        assertThat(judge.get("/api/v1/cases/" + id + "/closing/PERFORMED")
                        .json()
                        .path("needed")
                        .asInt())
                .isPositive();
        assertThat(judge.get("/api/v1/workbench").json().path("open").asInt()).isPositive();
        assertThat(judge.get("/api/v1/workbench/requests").status()).isEqualTo(200);
        assertThat(judge.get("/api/v1/approvals").status()).isEqualTo(200);
        assertThat(clerk.get("/api/v1/cases/import/template").status()).isEqualTo(200);
        assertThat(judge.get("/api/v1/cases/export?q=%E6%89%A7" + 1).status()).isEqualTo(200);
    }

    @Test
    void a_case_of_another_court_is_404_everywhere() throws Exception {
        var id = samples.filed("粤0881").id().value();
        var stranger = in(samples.person("粤0804", Role.BUREAU_CHIEF, 1).login());
        for (var path : new String[] {"", "/debt", "/timeline", "/nodes", "/deadlines.ics", "/closing/PERFORMED"}) {
            assertThat(stranger.get("/api/v1/cases/" + id + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(stranger.post("/api/v1/cases/" + id + "/nodes/A06/done", "{\"note\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.put("/api/v1/cases/" + id + "/judge", "{\"judgeId\":1,\"reason\":\"x\",\"version\":1}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_application_full_of_mistakes_is_answered_with_all_of_them() throws Exception {
        var clerk = in(samples.person("粤0881", Role.FILING_CLERK, 1).login());
        var answer = clerk.post("/api/v1/cases", "{\"cause\":\"\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("reasons").size()).isGreaterThanOrEqualTo(7);
    }

    private Browser in(String login) throws Exception {
        return Browser.signedIn(port, login, Samples.PASSWORD);
    }
}
