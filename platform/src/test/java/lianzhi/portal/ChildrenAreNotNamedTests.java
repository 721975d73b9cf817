package lianzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.coercion.PartyRequests;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.inquiry.LinkedCase;
import lianzhi.portal.store.PublicStore;
import lianzhi.sanctions.Minors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A child that owes, as an heir may, is nowhere named to the public (失信规定第4条; rulebook, section 11). */
@PlatformTest
class ChildrenAreNotNamedTests {
    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    LinkedCase linked;

    @Autowired
    PublicStore open;

    @Autowired
    CaseEvents events;

    @Autowired
    PartyRequests requests;

    @Autowired
    lianzhi.cases.CaseFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    Clock clock;

    @Test
    void an_ended_round_and_a_reward_notice_show_the_surname_only() throws Exception {
        var child = new Application.Party("欧阳幼苗", "ID_CARD", Minors.idNumber(), "", "");
        var grown = Samples.man("测试成年");
        var one = linked.file(child, grown);
        reward(one.id(), one.number());
        var rewards = new Browser(port).get("/api/v1/portal/rewards").body();
        assertThat(rewards).contains(one.number(), "欧某", "测试成年").doesNotContain("欧阳幼苗");

        transaction.executeWithoutResult(status -> events.happened(
                one.id(), "ROUND_TERMINATED", clock.instant(), null, Map.of("conditions", "ROUND_TERMINATED")));
        db.execute("update cases.case_file set stage = 'ROUND_ENDED', closed_on = current_date,"
                + " close_way = 'ROUND_TERMINATED' where id = "
                + one.id().value());
        assertThat(open.ofCase(one.number()))
                .extracting(row -> row.entry().name())
                .containsExactlyInAnyOrder("欧某", "测试成年");
        assertThat(open.ofCase(one.number()))
                .filteredOn(row -> row.entry().name().equals("欧某"))
                .allSatisfy(row -> assertThat(row.entry().idMasked()).matches("\\*+"));
        var page = new Browser(port)
                .get("/public/search?q="
                        + java.net.URLEncoder.encode(one.number(), java.nio.charset.StandardCharsets.UTF_8))
                .body();
        assertThat(page).contains("欧某", "测试成年").doesNotContain("欧阳幼苗");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "测试甲, 449999199001011234, 测试甲",
        "测试甲, 449999900101123, 测试甲",
        "测试甲, 449999202001011234, 测某",
        "测试甲, P1234567, 测某",
        "测试甲, '', 测某"
    })
    void who_is_not_known_to_be_of_age_is_named_by_surname(String name, String number, String shown) {
        assertThat(db.fetchSingle("select shared.public_name({0}, false, {1}) as shown", name, number)
                        .get("shown", String.class))
                .isEqualTo(shown);
        assertThat(db.fetchSingle("select shared.public_name({0}, true, {1}) as shown", name, number)
                        .get("shown", String.class))
                .isEqualTo(name);
    }

    private void reward(lianzhi.cases.CaseId id, String number) {
        var applicant = files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.APPLICANT)
                .findFirst()
                .orElseThrow();
        var facts = Map.of("amount", "百分之五", "conditions", "找到车辆", "promise", "同意");
        var asked = requests.ask(id, applicant.id(), new Asking("REWARD", "申请悬赏", facts, false, List.of()));
        db.execute(
                "update coercion.request set state = 'ANSWERED', outcome = 'GRANTED', answered_at = now(), answer ="
                        + " {1}, answered_by = 1 where id = {0}",
                asked.id(), number);
    }
}
