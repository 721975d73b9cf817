package lianzhi.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import lianzhi.sanctions.batch.RunBatches;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A batch on a ground that the file cannot prove by itself. */
@PlatformTest
class BatchEvidenceTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    RunBatches run;

    @Test
    void who_broke_the_consumption_order_is_listed_on_evidence_and_not_without() throws Exception {
        var person = listed.file();
        var judge = Browser.signedIn(port, person.login(), Samples.PASSWORD);
        var bare = "{\"title\":\"违反限消\",\"items\":[\"DC5\"],\"conduct\":\"限消期间乘坐飞机\",\"declared\":{\"DE7\":false},"
                + "\"casePartyIds\":[" + person.debtor() + "]";
        assertThat(judge.post("/api/v1/sanction-batches", bare + "}").codes()).isEqualTo("EVIDENCE_MISSING");
        var asked = judge.post("/api/v1/sanction-batches", bare + ",\"evidence\":\"民航旅客订座记录\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        run.run(1);
        var sheet = judge.get("/api/v1/sanction-batches/"
                        + asked.json().path("batchId").asLong())
                .json();
        assertThat(sheet.path("state").asString()).isEqualTo("ASKED");
        assertThat(sheet.path("met").asInt()).isEqualTo(1);
        assertThat(judge.get("/api/v1/sanction-measures").body())
                .contains("\"code\":\"DC5\"")
                .contains("\"declared\":true")
                .contains("\"declared\":false");
    }
}
