package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.coercion.PartyRequests.Asking;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** 审计、律师调查令. */
@PlatformTest
class AuditorTests extends CoercionWalk {
    private static final List<String> AUDITORS = List.of("测试甲会计师事务所", "测试乙会计师事务所", "测试丙会计师事务所");

    @Autowired
    PartyRequests requests;

    @Autowired
    EvidenceBox box;

    @Autowired
    JdbcTemplate db;

    @Test
    void an_auditor_is_drawn_so_that_anybody_can_repeat_it_and_the_order_names_him() throws Exception {
        var audit = asked();
        assertThat(answered(audit, Map.of()).codes()).isEqualTo("AUDITOR_NOT_DRAWN");
        assertThat(draw(audit, List.of(AUDITORS.getFirst()), "").codes()).isEqualTo("DRAW_NEEDS_A_LIST");
        assertThat(draw(audit, List.of("甲", "甲"), "").codes()).isEqualTo("DRAW_NEEDS_A_LIST");
        done(draw(audit, AUDITORS, ""));
        assertThat(draw(audit, AUDITORS, "").codes()).isEqualTo("DRAWN_BEFORE");
        done(draw(audit, AUDITORS, "该机构回避"));
        var draws = card(audit).path("draws");
        assertThat(draws).hasSize(2);
        for (var one : draws) {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((one.path("seed").asString() + "\n" + String.join("\n", AUDITORS))
                            .getBytes(StandardCharsets.UTF_8));
            var place = new BigInteger(HexFormat.of().formatHex(hash).substring(0, 15), 16)
                            .mod(BigInteger.valueOf(AUDITORS.size()))
                            .intValue()
                    + 1;
            assertThat(one.path("place").asInt()).isEqualTo(place);
            assertThat(one.path("drawn").asString()).isEqualTo(AUDITORS.get(place - 1));
        }
        assertThatThrownBy(() -> db.update(
                        "insert into coercion.auditor_draw (request_id, no, candidates, seed, place, drawn, why,"
                                + " drawn_at, drawn_by, drawn_by_name) select request_id, 9, candidates, seed,"
                                + " 1 + place % 3, candidates[1 + place % 3], '换一家', drawn_at, 1, '测试'"
                                + " from coercion.auditor_draw where request_id = ? and no = 1",
                        audit))
                .hasMessageContaining("auditor_draw_follows_its_seed");
        done(answered(audit, Map.of()));
        signed(chief(), "AUDIT", "grant");
        eventually(() -> card(audit).path("documentId").asLong(0) > 0);
        assertThat(paper(audit)).contains(draws.get(1).path("drawn").asString());
        assertThat(draw(audit, AUDITORS, "再来").codes()).isEqualTo("NOTHING_TO_DRAW");
    }

    @Test
    void what_the_audit_found_is_recorded_once_with_its_report_and_says_who_bears_the_cost() throws Exception {
        var audit = asked();
        done(draw(audit, AUDITORS, ""));
        var report = evidence("审计报告.png");
        assertThat(result(audit, found("YES"), report).codes()).isEqualTo("NO_RESULT_OWED");
        done(answered(audit, Map.of()));
        signed(chief(), "AUDIT", "grant");
        eventually(() -> card(audit).path("outcome").asString("").equals("GRANTED"));
        assertThat(result(audit, found("YES"), null).codes()).isEqualTo("PAPER_MISSING");
        done(result(audit, found("YES"), report));
        assertThat(result(audit, found("NO"), report).codes()).isEqualTo("RESULT_RECORDED");
        var facts = card(audit).path("result").path("facts");
        assertThat(facts.path("result.bearer").asString()).isEqualTo("DEBTOR");
        assertThat(facts.path("result.text").asString()).isEqualTo("向关联公司转移货款");
        assertThat(card(audit).path("result").path("evidence").get(0).asLong()).isEqualTo(report);
    }

    @Test
    void a_lawyers_order_is_valid_as_the_setting_says_or_as_the_judge_grants_and_comes_back() throws Exception {
        aCase();
        var standing = lawyer("甲律师");
        assertThat(card(standing).path("facts").path("validDays").asString()).isEqualTo("15");
        assertThat(paper(standing)).contains("15");
        assertThat(due("C14")).isEqualTo(LocalDate.of(2026, 3, 17));
        done(result(standing, returned(), evidence("回执.png")));
        assertThat(judge.get(path("/timeline?size=200")).body()).contains("LAWYER_ORDER_RETURNED");
        assertThat(card(standing)
                        .path("result")
                        .path("facts")
                        .path("result.code")
                        .asString())
                .isEqualTo("HOLDER_REFUSED");
        var shorter = requests.ask(id, applicant().id(), order("乙律师")).id();
        assertThat(answered(shorter, Map.of("validDays", "0")).codes()).isEqualTo("FIELD_FORM");
        done(answered(shorter, Map.of("validDays", "7")));
        signed(chief(), "LAWYER_ORDER", "grant");
        eventually(() -> card(shorter).path("outcome").asString("").equals("GRANTED"));
        assertThat(due("C14")).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    private long lawyer(String name) throws Exception {
        var asked = requests.ask(id, applicant().id(), order(name)).id();
        done(answered(asked, Map.of()));
        signed(chief(), "LAWYER_ORDER", "grant");
        eventually(() -> card(asked).path("outcome").asString("").equals("GRANTED"));
        return asked;
    }

    private static Asking order(String name) {
        var facts = Map.of("lawyer", name, "licence", "14408201010000001", "object", "水电户名", "holder", "测试供电局");
        return new Asking("LAWYER_ORDER", "申请调查令", facts, false, List.of());
    }

    private static Map<String, String> returned() {
        return Map.of("result.on", "2026-03-02", "result.code", "HOLDER_REFUSED", "result.text", "要求法院来函");
    }

    private static Map<String, String> found(String evasion) {
        return Map.of(
                "result.on", "2026-03-02",
                "result.evasion", evasion,
                "result.cost", "30000.00",
                "result.text", "向关联公司转移货款");
    }

    private long asked() throws Exception {
        var code = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> "91449999MA1000512" + (char) check)
                .filter(one -> CreditCode.check(one) instanceof Checked.Valid<?>)
                .findFirst()
                .orElseThrow();
        var unit = new Application.Party("测试审计有限公司", "CREDIT_CODE", code, "", "测试路1号");
        aCase(Samples.loan(Samples.man("审计申请人"), unit));
        var facts = Map.of("scope", "近三年往来", "papers", "账册");
        return requests.ask(id, applicant().id(), new Asking("AUDIT", "申请审计", facts, false, List.of()))
                .id();
    }

    private JsonNode card(long request) throws Exception {
        for (var one : judge.get(path("/requests")).json().path("items")) {
            if (one.path("id").asLong() == request) return one;
        }
        throw new AssertionError("No request " + request);
    }

    private String paper(long request) throws Exception {
        return judge.get("/api/v1/documents/" + card(request).path("documentId").asLong())
                .body();
    }

    private LocalDate due(String node) {
        return db.queryForObject(
                "select due_on from cases.node where case_id = ? and code = ? and done_at is null",
                LocalDate.class,
                id.value(),
                node);
    }

    private Browser chief() throws Exception {
        return Browser.signedIn(
                port, samples.person(COURT, Role.BUREAU_CHIEF, 1).login(), Samples.PASSWORD);
    }

    private long evidence(String name) throws Exception {
        return box.keep(id, null, judgeHimself, name, UploadTests.picture("png"))
                .id();
    }

    private Browser.Answer draw(long request, List<String> names, String why) throws Exception {
        return judge.post("/api/v1/requests/" + request + "/draw", json(Map.of("candidates", names, "why", why)));
    }

    private Browser.Answer result(long request, Map<String, String> facts, Long file) throws Exception {
        return judge.post(
                "/api/v1/requests/" + request + "/result",
                json(Map.of("facts", facts, "evidence", file == null ? List.of() : List.of(file))));
    }

    private Browser.Answer answered(long request, Map<String, String> facts) throws Exception {
        return judge.post(
                "/api/v1/requests/" + request + "/answer",
                json(Map.of(
                        "outcome",
                        "GRANTED",
                        "answer",
                        "准许",
                        "facts",
                        facts,
                        "version",
                        card(request).path("version").asInt())));
    }
}
