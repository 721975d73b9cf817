package lianzhi.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import org.junit.jupiter.api.Test;

/** The right to dispose of what another court seized first: sixty days, fifteen days, the court above both. */
@PlatformTest
class DisposalTests extends ControlWalk {
    @Test
    void the_first_court_is_asked_after_sixty_days_answers_and_a_refusal_goes_to_the_court_above_both()
            throws Exception {
        hold("0.00", "10000.00");
        assertThat(measure().path("state").asString()).isEqualTo("WAITING");
        assertThat(ask("2026-01-02", "抵押权，测试登记1号", true).codes()).isEqualTo("SIXTY_DAYS_NOT_OVER");
        assertThat(ask("2025-12-01", " ", false).codes())
                .contains("PRIORITY_MISSING")
                .contains("SALE_BEGUN");
        var made = ask("2025-12-01", "抵押权，测试登记1号", true);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(ask("2025-12-01", "抵押权，测试登记1号", true).codes()).isEqualTo("ASKED_ALREADY");
        var one = judge.get("/api/v1/disposal-requests?assetId=" + asset)
                .json()
                .path("items")
                .get(0);
        assertThat(one.path("dueOn").asString()).isEqualTo("2026-03-17");
        assertThat(events("TRANSFER_ASKED")).isEqualTo(1);
        var answer = "/api/v1/disposal-requests/" + one.path("id").asLong() + "/answer";
        assertThat(judge.post(answer, "{\"outcome\":\"DISPUTED\",\"note\":\"报请\"}")
                        .codes())
                .isEqualTo("NO_DISPUTE_YET");
        var stranger =
                Browser.signedIn(port, samples.person("粤0823", Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(stranger.post(answer, "{\"outcome\":\"AGREED\",\"note\":\"移送\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/disposal-requests?assetId=" + asset)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        clock.set(LocalDateTime.of(2026, 3, 18, 9, 0));
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(judge.post(answer, "{\"outcome\":\"REFUSED\",\"note\":\"(2026)另函1号，不同意\"}")
                        .status())
                .isEqualTo(204);
        assertThat(judge.post(answer, "{\"outcome\":\"AGREED\",\"note\":\"又同意\"}")
                        .codes())
                .isEqualTo("ALREADY_ANSWERED");
        assertThat(judge.post(answer, "{\"outcome\":\"DISPUTED\",\"note\":\"报请共同上级\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void who_holds_the_asset_himself_asks_nobody_and_nothing_is_let_go_while_the_debt_is_not_covered()
            throws Exception {
        hold("4000.00", "6000.00");
        assertThat(ask("2025-12-01", "抵押权，测试登记1号", true).codes()).isEqualTo("NOT_WAITING");
        var proposal = judge.get(path("/controls/release-proposal")).json();
        assertThat(proposal.path("covered").asString()).isEqualTo("4000.00");
        assertThat(proposal.path("release").isEmpty()).isTrue();
    }

    @Test
    void a_letter_of_a_court_outside_is_entered_and_answered_in_fifteen_days() throws Exception {
        hold("4000.00", "6000.00");
        db.execute("update control.measure set starts_at = '2025-12-01' where case_id = "
                + file.id().value());
        var letters = "/api/v1/controls/" + measure().path("id").asLong() + "/disposal-letters";
        assertThat(judge.post(letters, letter("2026-01-20")).codes()).isEqualTo("SIXTY_DAYS_NOT_OVER");
        assertThat(judge.post(letters, letter("2026-03-02")).status()).isEqualTo(201);
        assertThat(judge.post(letters, letter("2026-03-02")).codes()).isEqualTo("ENTERED_ALREADY");
        var one = judge.get("/api/v1/disposal-requests?assetId=" + asset)
                .json()
                .path("items")
                .get(0);
        assertThat(one.path("dueOn").asString()).isEqualTo("2026-03-17");
        assertThat(one.path("askingCourt").asString()).isEqualTo("另一法院");
        assertThat(events("TRANSFER_LETTER_RECEIVED")).isEqualTo(1);
        var answer = "/api/v1/disposal-requests/" + one.path("id").asLong() + "/answer";
        assertThat(judge.post(answer, "{\"outcome\":\"DISPUTED\",\"note\":\"报请\"}")
                        .codes())
                .isEqualTo("NOT_OURS_TO_DISPUTE");
        assertThat(judge.post(answer, "{\"outcome\":\"AGREED\",\"note\":\"(2026)函1号，移送\"}")
                        .status())
                .isEqualTo(204);
        assertThat(events("TRANSFER_LETTER_SENT")).isEqualTo(1);
    }

    private static String letter(String receivedOn) {
        return "{\"court\":\"另一法院\",\"caseNumber\":\"(2026)另执9号\",\"ground\":\"抵押权，测试登记1号\",\"receivedOn\":\""
                + receivedOn + "\"}";
    }

    private Browser.Answer ask(String firstSeizedOn, String ground, boolean notForSale) throws Exception {
        return judge.post(
                "/api/v1/controls/" + measure().path("id").asLong() + "/disposal-requests",
                "{\"firstCourt\":\"另一法院\",\"firstCase\":\"(2025)另执9号\",\"firstSeizedOn\":\"" + firstSeizedOn
                        + "\",\"ground\":\"" + ground + "\",\"notForSale\":" + notForSale + "}");
    }

    private int events(String code) {
        return db.fetchSingle("select count(*) from cases.event where code = '" + code + "' and case_id = "
                        + file.id().value())
                .get(0, Integer.class);
    }
}
