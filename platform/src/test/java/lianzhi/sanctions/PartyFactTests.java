package lianzhi.sanctions;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import lianzhi.sanctions.ListedCase.Listed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the judge tells of a debtor ends what weighs on him. */
@PlatformTest
class PartyFactTests {
    @LocalServerPort
    int port;

    @Autowired
    ListedCase listed;

    @Autowired
    Samples samples;

    @Autowired
    Clock clock;

    @Test
    void the_death_that_a_judge_records_starts_the_lifting_and_is_recorded_once() throws Exception {
        var one = listed.file();
        var judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var asked = judge.post(
                "/api/v1/cases/" + one.id().value() + "/sanctions",
                "{\"measure\":\"MS_CONSUMPTION\",\"casePartyId\":" + one.debtor()
                        + ",\"items\":[],\"conduct\":\"拒不履行\",\"declared\":{\"DE7\":false}}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        listed.sign(one.id(), "RESTRICT_CONSUMPTION", Role.PRESIDENT);
        eventually(() -> sanctions(judge, one).contains("\"state\":\"EFFECTIVE\""));
        assertThat(record(judge, one, "BANKRUPTCY_ACCEPTED", "2026-01-05", "裁定").codes())
                .isEqualTo("FACT_DOES_NOT_FIT");
        assertThat(record(judge, one, "PARTY_DIED", "2099-01-01", " ").codes())
                .contains("DAY_IN_FUTURE", "EVIDENCE_MISSING");
        var before = LocalDate.now(clock).minusDays(2).toString();
        assertThat(record(judge, one, "PARTY_DIED", before, "死亡医学证明书 测试号").status())
                .isEqualTo(204);
        eventually(() -> sanctions(judge, one).contains("自然人死亡"));
        assertThat(record(judge, one, "PARTY_DIED", before, "死亡医学证明书").codes()).isEqualTo("FACT_KNOWN");
    }

    @Test
    void a_company_goes_bankrupt_and_the_rejection_undoes_only_an_acceptance() throws Exception {
        var one = listed.file(Samples.loan(Samples.man("测试甲"), unit()));
        var judge = Browser.signedIn(port, one.login(), Samples.PASSWORD);
        var on = LocalDate.now(clock).minusDays(3).toString();
        assertThat(record(judge, one, "BANKRUPTCY_REJECTED", on, "裁定").codes()).isEqualTo("FACT_KNOWN");
        assertThat(record(judge, one, "BANKRUPTCY_ACCEPTED", on, "(2026)粤08破1号裁定")
                        .status())
                .isEqualTo(204);
        assertThat(judge.get("/api/v1/cases/" + one.id().value() + "/unpaid-at-bankruptcy")
                        .json()
                        .path("acceptedOn")
                        .asString())
                .isEqualTo(on);
        assertThat(record(judge, one, "BANKRUPTCY_REJECTED", on, "驳回裁定生效").status())
                .isEqualTo(204);
    }

    @Test
    void nobody_records_it_in_another_courts_case() throws Exception {
        var one = listed.file();
        var stranger =
                Browser.signedIn(port, samples.person("粤0881", Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(record(stranger, one, "PARTY_DIED", "2026-01-05", "证明").status())
                .isEqualTo(404);
    }

    private static Application.Party unit() {
        var letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (var check : letters.split("")) {
            var code = "91449999MA1000388" + check;
            if (CreditCode.check(code) instanceof Checked.Valid<?>)
                return new Application.Party("测试破产有限公司", "CREDIT_CODE", code, "", "测试路");
        }
        throw new AssertionError("No check character fits");
    }

    private static Browser.Answer record(Browser judge, Listed one, String fact, String on, String evidence)
            throws Exception {
        return judge.post(
                "/api/v1/cases/" + one.id().value() + "/facts",
                "{\"fact\":\"" + fact + "\",\"casePartyId\":" + one.debtor() + ",\"on\":\"" + on + "\",\"evidence\":\""
                        + evidence + "\"}");
    }

    private static String sanctions(Browser judge, Listed one) throws Exception {
        return judge.get("/api/v1/cases/" + one.id().value() + "/sanctions").body();
    }
}
