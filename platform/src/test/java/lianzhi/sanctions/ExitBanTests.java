package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.cases.WayOut;
import lianzhi.cases.WaysOut;
import lianzhi.sanctions.ListedCase.Listed;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ExitBanTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    List<WaysOut> ways;

    @Autowired
    DSLContext db;

    private JsonNode ban(Browser judge, Listed one) throws Exception {
        return judge.get("/api/v1/cases/" + one.id().value() + "/sanctions")
                .json()
                .path("items")
                .get(0);
    }

    private Browser banned(Listed one) throws Exception {
        var judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var asked = judge.post(
                "/api/v1/cases/" + one.id().value() + "/sanctions",
                "{\"measure\":\"MS_EXIT\",\"casePartyId\":" + one.debtor() + ",\"items\":[],\"months\":1}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "BAN_EXIT", Role.BUREAU_CHIEF);
        listed.sign(one.id(), "BAN_EXIT", Role.PRESIDENT);
        eventually(() -> List.of("ORDERED", "EFFECTIVE")
                .contains(ban(judge, one).path("state").asString()));
        return judge;
    }

    private static String asked(LocalDate received) {
        return "{\"receivedOn\":\"" + received + "\",\"askedOn\":\"" + LocalDate.now()
                + "\",\"reason\":\"已提供担保\",\"higherCourt\":\"湛江市中级人民法院\"}";
    }

    @Test
    void the_higher_court_is_asked_within_ten_days_and_what_it_revokes_is_lifted() throws Exception {
        var one = listed.file();
        var judge = banned(one);
        var of = "/api/v1/sanctions/" + ban(judge, one).path("id").asLong() + "/reviews";
        assertThat(judge.post(of, asked(LocalDate.now().minusDays(30))).codes()).contains("REVIEW_LATE");
        assertThat(judge.post(of, asked(LocalDate.now().minusDays(3))).status()).isEqualTo(201);
        assertThat(judge.post(of, asked(LocalDate.now().minusDays(3))).codes()).contains("REVIEW_OPEN");
        var open = ban(judge, one).path("reviews").get(0);
        assertThat(LocalDate.parse(open.path("dueOn").asString()))
                .isAfterOrEqualTo(LocalDate.now().plusDays(15));
        var decided = "{\"outcome\":\"REVOKED\",\"decidedOn\":\"" + LocalDate.now()
                + "\",\"number\":\"(2026)粤08执复7号\",\"answer\":\"担保充分\"}";
        assertThat(judge.post(of + "/decision", decided).status()).isEqualTo(204);
        eventually(() -> !List.of("ORDERED", "EFFECTIVE")
                .contains(ban(judge, one).path("state").asString()));
        assertThat(judge.post(of + "/decision", decided).status()).isEqualTo(404);
        assertThat(db.fetchCount(db.selectOne()
                        .from("cases.event")
                        .where(
                                "case_id = {0} and code like 'EXIT_BAN_REVIEW_%'",
                                one.id().value())))
                .isEqualTo(2);
    }

    @Test
    void a_ban_in_its_last_month_is_on_the_judges_desk_and_the_debtor_reads_how_it_ends() throws Exception {
        var one = listed.file();
        var judge = banned(one);
        assertThat(judge.get("/api/v1/workbench?further=9").body()).contains("续期或让其到期：", one.number());
        assertThat(ways(one)).singleElement().satisfies(way -> {
            assertThat(way.code()).isEqualTo("LIFT_MS_EXIT");
            assertThat(way.steps()).anyMatch(step -> step.zh().contains("十日内可以向上一级法院申请复议"));
            assertThat(way.article()).isNotNull();
        });
        listed.pay(one.id());
        eventually(() -> ways(one).stream().noneMatch(way -> way.code().equals("LIFT_MS_EXIT")));
    }

    private List<WayOut> ways(Listed one) {
        return ways.stream()
                .flatMap(source -> source.of(one.id(), one.debtor()).stream())
                .filter(way -> way.code().contains("MS_EXIT"))
                .toList();
    }
}
