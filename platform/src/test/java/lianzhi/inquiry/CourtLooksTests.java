package lianzhi.inquiry;

import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.Samples;
import lianzhi.inquiry.watch.AskHalfYearly;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the court finds by itself: on the spot with a paper, and every half year after a round was ended. */
@PlatformTest
class CourtLooksTests extends QueryWalk {
    private static final byte[] PAPER = "%PDF-1.4 笔录".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Autowired
    AskHalfYearly halfYearly;

    @Autowired
    CaseEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_was_found_on_the_spot_is_an_asset_with_its_paper() throws Exception {
        var made = judge.post(path("/offline-findings"), finding("movable", "测A12345", "车库内查见", PAPER));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var asset = judge.get(path("/assets")).json().path("items").get(0);
        assertThat(asset.path("institution").asString()).isEqualTo("测试路1号车库");
        assertThat(asset.has("partnerId")).isFalse();
        var entered = judge.get(path("/offline-findings")).json().path("items").get(0);
        assertThat(entered.path("note").asString()).isEqualTo("车库内查见");
        var paper = path("/offline-findings/" + entered.path("id").asLong() + "/evidence");
        assertThat(judge.get(paper).status()).isEqualTo(200);
        var stranger =
                Browser.signedIn(port, samples.person("粤0823", Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(stranger.get(paper).status()).isEqualTo(404);
        assertThat(stranger.get(path("/offline-findings")).status()).isEqualTo(404);
    }

    @Test
    void that_nothing_was_there_is_a_finding_and_none_goes_without_its_paper() throws Exception {
        assertThat(judge.post(path("/offline-findings"), finding(null, "", "柜面查询，无开户", PAPER))
                        .status())
                .isEqualTo(201);
        assertThat(judge.get(path("/assets")).json().path("total").asInt()).isZero();
        assertThat(judge.post(path("/offline-findings"), finding("movable", "", " ", new byte[0]))
                        .codes())
                .contains("ACCOUNT_MISSING")
                .contains("NOTE_MISSING")
                .contains("EVIDENCE_MISSING");
        assertThat(judge.post(path("/offline-findings"), finding("spaceship", "X", "看见了", PAPER))
                        .codes())
                .isEqualTo("CLASS_UNKNOWN");
    }

    @Test
    void half_a_year_after_the_round_was_ended_the_court_asks_by_itself_once_and_the_node_is_done() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        file = linked.file();
        transaction.executeWithoutResult(status -> events.happened(
                file.id(), "ROUND_TERMINATED", clock.instant(), null, Map.of("conditions", "ROUND_TERMINATED")));
        db.execute("update cases.case_file set stage = 'ROUND_ENDED',"
                + " closed_on = '2026-03-02', close_way = 'ROUND_TERMINATED' where id = "
                + file.id().value());
        clock.set(LocalDateTime.of(2026, 8, 20, 1, 0));
        halfYearly.run();
        assertThat(rounds()).as("too early").isZero();
        clock.set(LocalDateTime.of(2026, 8, 28, 1, 0));
        halfYearly.run();
        halfYearly.run();
        assertThat(rounds()).isEqualTo(1);
        bank.program().answerNil(fetched(bank.program(), file.number()));
        clock.set(LocalDateTime.of(2026, 8, 30, 2, 0));
        limits.run();
        LinkedCase.eventually(() -> number("select count(*) from cases.event where code = 'REQUERY_DONE' and case_id = "
                        + file.id().value())
                == 1);
        halfYearly.run();
        assertThat(rounds()).as("the next is due in half a year").isEqualTo(1);
        clock.set(LocalDateTime.of(2027, 2, 25, 1, 0));
        halfYearly.run();
        assertThat(rounds()).as("and so on").isEqualTo(2);
    }

    private String finding(
            @org.jspecify.annotations.Nullable String assetClass, String account, String note, byte[] paper)
            throws Exception {
        var party = number("select id from cases.case_party where role = 'DEBTOR' and case_id = "
                + file.id().value());
        var body = new java.util.HashMap<String, Object>();
        body.put("casePartyId", party);
        body.put("assetClass", assetClass);
        body.put("institution", "测试路1号车库");
        body.put("account", account);
        body.put("value", "500.00");
        body.put("foundOn", "2026-01-05");
        body.put("note", note);
        body.put("evidenceName", paper.length == 0 ? "" : "现场笔录.pdf");
        body.put("evidenceType", "application/pdf");
        body.put("evidence", Base64.getEncoder().encodeToString(paper));
        return new JsonMapper().writeValueAsString(body);
    }

    private int rounds() {
        return number("select count(*) from inquiry.round where case_id = "
                + file.id().value());
    }

    private int number(String sql) {
        return db.fetchSingle(sql).get(0, Integer.class);
    }
}
