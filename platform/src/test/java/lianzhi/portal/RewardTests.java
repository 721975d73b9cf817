package lianzhi.portal;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.coercion.PartyRequests;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.coercion.RewardNotices;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class RewardTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COURT = "粤0811";

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    CaseFiles files;

    @Autowired
    PartyRequests requests;

    @Autowired
    RewardNotices notices;

    @Autowired
    DSLContext db;

    @Test
    void tips_are_registered_in_order_and_the_informant_stays_secret() throws Exception {
        var filed = samples.filed(COURT);
        var applicant = files.parties(filed.id()).stream()
                .filter(party -> party.role() == CaseParty.Role.APPLICANT)
                .findFirst()
                .orElseThrow();
        var facts = Map.of("amount", "百分之五", "conditions", "找到车辆", "promise", "同意");
        var reward = requests.ask(filed.id(), applicant.id(), new Asking("REWARD", "申请悬赏", facts, false, List.of()));
        var judge = signedIn(Role.JUDGE);
        var answer = Map.of("outcome", "GRANTED", "answer", "准许", "version", 0);
        assertThat(judge.post("/api/v1/requests/" + reward.id() + "/answer", JSON.writeValueAsString(answer))
                        .status())
                .isEqualTo(200);
        var stranger = new Browser(port);
        stranger.get("/api/v1/session");
        assertThat(tip(stranger, reward.id(), "线人甲").status()).isEqualTo(404);
        grant(filed.id().value());
        eventually(() -> notices.open().stream().anyMatch(one -> one.id() == reward.id()));
        assertThat(stranger.get("/api/v1/portal/rewards").body())
                .contains("找到车辆")
                .doesNotContain("449999");
        assertThat(tip(stranger, reward.id(), "线人甲").body()).contains("\"no\":1");
        assertThat(tip(stranger, reward.id(), "线人乙").body()).contains("\"no\":2");
        assertThat(tip(stranger, reward.id(), "").codes()).isEqualTo("TIP_NAME");
        var seen = judge.get("/api/v1/requests/" + reward.id() + "/tips");
        assertThat(seen.body()).contains("线人甲", "线人乙");
        assertThat(signedIn(Role.PRESIDENT)
                        .get("/api/v1/requests/" + reward.id() + "/tips")
                        .status())
                .isEqualTo(403);
        assertThat(stranger.get("/api/v1/portal/rewards").body()).doesNotContain("线人");
        assertThatThrownBy(() -> db.execute("update coercion.tip set no = 9"))
                .hasMessageContaining("not changed or deleted");
    }

    private void grant(long caseId) throws Exception {
        var chief = signedIn(Role.BUREAU_CHIEF);
        for (var card :
                chief.get("/api/v1/approvals?box=WAITING&size=200").json().path("items")) {
            var approval = card.path("approval");
            if (approval.path("caseId").asLong() == caseId) {
                var body = Map.of(
                        "reason", "同意", "version", approval.path("version").asInt());
                chief.post(
                        "/api/v1/approvals/" + approval.path("id").asLong() + "/grant", JSON.writeValueAsString(body));
            }
        }
    }

    private Browser.Answer tip(Browser browser, long notice, String name) throws Exception {
        return browser.post(
                "/api/v1/portal/rewards/" + notice + "/tips",
                JSON.writeValueAsString(Map.of("name", name, "contact", "13900000001", "body", "车在测试停车场")));
    }

    private Browser signedIn(Role role) throws Exception {
        return Browser.signedIn(port, samples.person(COURT, role, 1).login(), Samples.PASSWORD);
    }
}
