package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.sanctions.ListedCase.Listed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ListingTermTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    private Listed one;
    private Browser judge;

    @BeforeEach
    void a_case_whose_debtor_did_not_declare() throws Exception {
        one = listed.file("REPORT_DEFAULTED");
        judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
    }

    @Test
    void an_entry_for_violence_is_lengthened_once_by_one_to_three_years() throws Exception {
        list("DC2");
        var ends = endsOn();
        assertThat(lengthen(ends.plusMonths(11)).codes()).isEqualTo("EXTENSION_LENGTH");
        assertThat(lengthen(ends.plusYears(3).plusDays(1)).codes()).isEqualTo("EXTENSION_LENGTH");
        assertThat(lengthen(ends.plusYears(2)).status()).isEqualTo(201);
        listed.sign(one.id(), "EXTEND_LISTING", Role.PRESIDENT);
        eventually(() -> endsOn().equals(ends.plusYears(2)));
        assertThat(judge.get("/api/v1/cases/" + one.id().value() + "/timeline?size=200")
                        .body())
                .contains("LISTING_EXTENDED");
        assertThat(lengthen(ends.plusYears(3)).codes()).isEqualTo("EXTENDED_BEFORE");
    }

    @Test
    void a_single_ground_without_violence_does_not_lengthen_it() throws Exception {
        list("DC4");
        assertThat(lengthen(endsOn().plusYears(1)).codes()).isEqualTo("EXTENSION_GROUND");
    }

    private void list(String item) throws Exception {
        var asked = judge.post(
                path(),
                "{\"measure\":\"MS_LIST\",\"casePartyId\":" + one.debtor() + ",\"items\":[\"" + item
                        + "\"],\"conduct\":\"以暴力阻碍执行\",\"evidence\":{\"" + item
                        + "\":\"执法记录\"},\"declared\":{\"DE1\":false,\"DE3\":false,\"DE4\":false,\"DE7\":false}}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "LIST", Role.PRESIDENT);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> entry().path("state").asString().equals("EFFECTIVE"));
    }

    private Browser.Answer lengthen(LocalDate until) throws Exception {
        var entry = entry();
        return judge.post(
                "/api/v1/sanctions/" + entry.path("id").asLong() + "/requests",
                "{\"kind\":\"RENEW\",\"text\":\"情节严重\",\"untilOn\":\"" + until + "\",\"version\":"
                        + entry.path("version").asInt() + "}");
    }

    private LocalDate endsOn() throws Exception {
        return LocalDate.parse(entry().path("endsOn").asString());
    }

    private JsonNode entry() throws Exception {
        return judge.get(path())
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("measure").asString().equals("MS_LIST"))
                .findFirst()
                .orElseThrow();
    }

    private String path() {
        return "/api/v1/cases/" + one.id().value() + "/sanctions";
    }
}
