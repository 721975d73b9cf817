package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class ExposureTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Test
    void a_batch_is_signed_published_counted_and_loses_whoever_pays_at_once() throws Exception {
        var one = listed.file(Samples.loan(Samples.man("测试甲"), Samples.man("测试曝<光")));
        var judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var of = "/api/v1/cases/" + one.id().value() + "/sanctions";
        judge.post(
                of,
                "{\"measure\":\"MS_LIST\",\"casePartyId\":" + one.debtor()
                        + ",\"items\":[\"DC1\"],\"conduct\":\"拒不履行\",\"evidence\":{\"DC1\":\"流水\"},"
                        + "\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false}}");
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        eventually(() -> judge.get(of).body().contains("publishedAt"));
        var sanction = judge.get(of).json().path("items").get(0).path("id").asLong();
        var body = "{\"title\":\"第一批\",\"channels\":[\"SCREEN\",\"SITE\"],\"sanctionIds\":[" + sanction + "]}";
        var asked = judge.post("/api/v1/exposures", body);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        var batch = "/api/v1/exposures/" + asked.json().path("batchId").asLong();
        listed.sign(one.id(), "EXPOSE", Role.BUREAU_CHIEF);
        eventually(() ->
                judge.get(batch).json().path("batch").path("state").asString().equals("PUBLISHED"));
        assertThat(judge.get(batch).json().path("persons")).hasSize(1);
        assertThat(judge.get(batch + "/poster").body()).contains("测试曝&lt;光").doesNotContain(one.debtorId());
        listed.pay(one.id());
        eventually(() -> judge.get(batch).json().path("persons").isEmpty());
        var followed = judge.get(batch).json().path("followed").get(0);
        assertThat(followed.toString()).contains("\"performed\":1").doesNotContain("\"paid\":\"0.00\"");
        assertThat(judge.post("/api/v1/exposures", body).codes()).contains("NOT_LISTED");
    }
}
