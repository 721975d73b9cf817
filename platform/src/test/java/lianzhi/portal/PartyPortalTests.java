package lianzhi.portal;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Filed;
import lianzhi.coercion.PropertyDeclarations;
import lianzhi.coercion.Section;
import lianzhi.documents.issue.NotifyDebtors;
import lianzhi.documents.issue.ServeDocument;
import lianzhi.portal.entry.PartyCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What parties do in the portal, and what they never see. */
@PlatformTest
class PartyPortalTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COURT = "粤0811";

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    CaseFiles files;

    @Autowired
    NotifyDebtors notify;

    @Autowired
    ServeDocument serve;

    @Autowired
    PartyCodes codes;

    @Autowired
    PropertyDeclarations declarations;

    @Autowired
    SettableClock clock;

    private Filed filed;

    @BeforeEach
    void an_ordered_debtor() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        filed = samples.filed(COURT);
        var clerk = samples.viewer(COURT, Role.CLERK);
        notify.handle(clerk, filed.id()).stream()
                .filter(paper -> paper.code().equals("REPORT_ORDER"))
                .forEach(paper -> serve.handle(
                        clerk,
                        paper.id(),
                        new ServeDocument.Input(party(false).id(), "DIRECT", LocalDate.of(2026, 3, 2), "")));
        eventually(() -> !declarations.of(filed.id()).isEmpty());
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void the_debtor_declares_on_his_phone_and_the_creditor_sees_it_masked() throws Exception {
        var debtor = opened(false, "DEBTOR2345");
        assertThat(debtor.get("/api/v1/portal/acts").body()).contains("PAY_DEBT", "DECLARE");
        var answer = debtor.post("/api/v1/portal/declaration", filing());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("6222000000001234", "测试路88号1栋", "测试妻");
        assertThat(debtor.get("/api/v1/portal/acts").body()).doesNotContain("\"DECLARE\"");
        var applicant = opened(true, "APPLIC2345");
        var seen = applicant.get("/api/v1/portal/declaration").body();
        assertThat(seen)
                .contains("************1234", "测试路***", "测某", "50000.00", "保密义务")
                .doesNotContain("6222000000001234", "88号", "测试妻", "449999199001011234");
        assertThat(applicant.post("/api/v1/portal/declaration", filing()).status())
                .isEqualTo(404);
    }

    @Test
    void the_debtor_takes_a_slip_with_what_pays_everything_today_and_the_applicant_none() throws Exception {
        var slip = opened(false, "DEBTOR2345").get("/api/v1/portal/slip");
        assertThat(slip.status()).as(slip.body()).isEqualTo(200);
        var sheet = slip.json();
        var total = new java.math.BigDecimal(sheet.path("total").asString());
        var debt = new java.math.BigDecimal(sheet.path("debt").asString());
        var fee = new java.math.BigDecimal(sheet.path("fee").asString());
        assertThat(total).isEqualByComparingTo(debt.add(fee)).isGreaterThan(debt);
        assertThat(sheet.path("memo").asString()).startsWith(filed.number());
        assertThat(sheet.path("lines").get(0).path("zh").asString()).isEqualTo("尚欠本金");
        assertThat(sheet.path("accountNumber").asString()).isNotBlank();
        assertThat(sheet.path("code").path("says").asString().lines())
                .contains(
                        "账号：" + sheet.path("accountNumber").asString(),
                        "金额：" + sheet.path("total").asString() + "元",
                        "附言：" + sheet.path("memo").asString());
        assertThat(opened(true, "APPLIC2345").get("/api/v1/portal/slip").status())
                .isEqualTo(403);
        assertThat(new Browser(port).get("/api/v1/portal/slip").status()).isEqualTo(404);
    }

    @Test
    void the_calculator_takes_the_case_s_own_claim_and_reckons_what_the_case_says() throws Exception {
        for (var applicant : List.of(true, false)) {
            var party = opened(applicant, applicant ? "APPLIC2345" : "DEBTOR2345");
            var claim = party.get("/api/v1/portal/claim");
            assertThat(claim.status()).as(claim.body()).isEqualTo(200);
            assertThat(claim.json().path("asOf").asString()).isEqualTo("2026-03-02");
            var reckoned = party.post("/api/v1/calculators/debt", claim.body());
            assertThat(reckoned.status()).as(reckoned.body()).isEqualTo(200);
            var owed = party.get("/api/v1/portal/case").json().path("debt").path("total");
            assertThat(owed.asString()).isNotBlank();
            assertThat(reckoned.json().path("outstanding").path("total")).isEqualTo(owed);
        }
        assertThat(new Browser(port).get("/api/v1/portal/claim").status()).isEqualTo(404);
    }

    @Test
    void a_party_writes_and_reads_the_answer_without_the_names_of_those_inside() throws Exception {
        var debtor = opened(false, "DEBTOR2345");
        var asked = debtor.post(
                "/api/v1/portal/requests",
                json(Map.of(
                        "kind",
                        "INSTALMENTS",
                        "body",
                        "每月还两千",
                        "urgent",
                        false,
                        "evidence",
                        List.of(),
                        "facts",
                        Map.of("first", "2026-03-20 还五千", "monthly", "2000"))));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(asked.json().path("dueOn").asString()).isEqualTo("2026-03-05");
        var judge = Browser.signedIn(port, samples.person(COURT, Role.JUDGE, 1).login(), Samples.PASSWORD);
        var answered = judge.post(
                "/api/v1/requests/" + asked.json().path("id").asLong() + "/answer",
                json(Map.of("outcome", "APPLICANT_AGREES", "answer", "申请人同意，请签和解协议", "version", 0)));
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(debtor.get("/api/v1/portal/requests").body())
                .contains("申请人同意")
                .doesNotContain("answeredBy", "测试1号");
        assertThat(opened(true, "APPLIC2345").get("/api/v1/portal/requests").body())
                .doesNotContain("每月还两千");
    }

    @Test
    void a_guessed_code_waits_then_closes_the_number_and_the_party_is_told() throws Exception {
        put(false, "DEBTOR2345");
        var guesser = new Browser(port);
        guesser.get("/api/v1/session");
        var said = new TreeMap<Integer, String>();
        for (var i = 1; i <= 5; i++) {
            said.put(i, enter(guesser, "WRONG00" + i).codes());
            if (i == 3) said.put(33, enter(guesser, "DEBTOR2345").codes());
            clock.set(LocalDateTime.of(2026, 3, 2, 9, i));
        }
        assertThat(said.values()).containsOnly("PORTAL_CODE_WRONG", "PORTAL_WAIT");
        assertThat(said).containsEntry(33, "PORTAL_WAIT");
        assertThat(enter(guesser, "DEBTOR2345").codes()).isEqualTo("PORTAL_CLOSED_FOR_NOW");
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 30));
        var right = enter(guesser, "DEBTOR2345");
        assertThat(right.status()).as(right.body()).isEqualTo(200);
        assertThat(right.body()).contains("多次输错本案的查询码");
    }

    @Test
    void nobody_sees_anything_without_an_opened_case_and_the_table_is_public() throws Exception {
        var stranger = new Browser(port);
        stranger.get("/api/v1/session");
        for (var path : List.of("declaration", "requests", "acts", "case")) {
            assertThat(stranger.get("/api/v1/portal/" + path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post("/api/v1/portal/declaration", filing()).status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/portal/visibility").body()).contains("INFORMANT", "NEVER", "AFTER_SERVICE");
    }

    private Browser opened(boolean applicant, String code) throws Exception {
        put(applicant, code);
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var answer = enter(browser, code);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return browser;
    }

    private void put(boolean applicant, String code) {
        codes.put(
                samples.viewer(COURT, Role.CLERK), filed.id(), party(applicant).id(), code);
    }

    private Browser.Answer enter(Browser browser, String code) throws Exception {
        return browser.post("/api/v1/portal/session", json(Map.of("caseNumber", filed.number(), "code", code)));
    }

    private CaseParty party(boolean applicant) {
        return files.parties(filed.id()).stream()
                .filter(one -> (one.role() == CaseParty.Role.APPLICANT) == applicant)
                .findFirst()
                .orElseThrow();
    }

    private static String filing() {
        var nothing = Arrays.stream(Section.values())
                .filter(one -> one != Section.DEPOSIT && one != Section.LAND_BUILDING)
                .map(Enum::name)
                .toList();
        return json(Map.of(
                "signedBy",
                "测试乙",
                "statement",
                "本人证号449999199001011234",
                "nothing",
                nothing,
                "evidence",
                List.of(),
                "items",
                List.of(
                        item("DEPOSIT", "存款", "测试银行", "6222000000001234", "50000.00"),
                        item("LAND_BUILDING", "住房", "测试市测试路88号1栋", "", "800000.00"))));
    }

    private static Map<String, Object> item(String section, String what, String place, String number, String yuan) {
        return Map.of(
                "section", section, "what", what, "place", place, "number", number, "amount", yuan, "holder", "测试妻",
                "burden", "");
    }

    private static String json(Object body) {
        return JSON.writeValueAsString(body);
    }
}
