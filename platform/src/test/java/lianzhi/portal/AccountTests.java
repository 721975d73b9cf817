package lianzhi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.filing.Filed;
import lianzhi.documents.issue.NotifyDebtors;
import lianzhi.portal.entry.PartyCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class AccountTests {
    private static final String COURT = "粤0882";
    private static final String PASSWORD = "wo-de-kouling-7";

    @LocalServerPort
    int port;

    @Autowired
    Samples samples;

    @Autowired
    FileCase fileCase;

    @Autowired
    CaseFiles files;

    @Autowired
    PartyCodes codes;

    @Autowired
    NotifyDebtors notify;

    private lianzhi.cases.filing.Application.Party man;
    private Filed first;
    private Filed second;
    private Browser phone;

    @BeforeEach
    void a_debtor_of_two_cases() throws Exception {
        samples.person(COURT, Role.JUDGE, 1);
        man = Samples.man("测试账户");
        first = file();
        second = file();
        phone = new Browser(port);
        phone.get("/api/v1/session");
        var code = codes.issue(
                samples.viewer(COURT, Role.CLERK), first.id(), debtor(first).id());
        var opened = phone.post(
                "/api/v1/portal/session", "{\"caseNumber\":\"" + first.number() + "\",\"code\":\"" + code + "\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    }

    private Filed file() {
        return fileCase.file(samples.viewer(COURT, Role.FILING_CLERK), Samples.loan(Samples.man("测试甲"), man), null);
    }

    private CaseParty debtor(Filed filed) {
        return files.parties(filed.id()).stream()
                .filter(one -> one.role() == CaseParty.Role.DEBTOR)
                .findFirst()
                .orElseThrow();
    }

    private static String entry(String idNumber, String password) {
        return "{\"idNumber\":\"" + idNumber + "\",\"password\":\"" + password + "\"}";
    }

    private Browser.Answer make(String idNumber, String password) throws Exception {
        return phone.post("/api/v1/portal/account", entry(idNumber, password));
    }

    @Test
    void the_courts_code_and_ones_own_number_make_an_account_that_shows_all_ones_cases() throws Exception {
        assertThat(make("449999198001010010", PASSWORD).codes()).contains("IDENTITY_DIFFERS");
        assertThat(make(man.idNumber(), "1111111111").codes()).contains("PASSWORD_WEAK");
        var made = make(man.idNumber(), PASSWORD);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var later = new Browser(port);
        later.get("/api/v1/session");
        assertThat(later.get("/api/v1/portal/account").status()).isEqualTo(404);
        var entered = later.post("/api/v1/portal/account/session", entry(man.idNumber(), PASSWORD));
        assertThat(entered.body()).contains(first.number(), second.number()).doesNotContain(man.idNumber());
        var opened = later.post("/api/v1/portal/account/cases/" + debtor(second).id(), "{}");
        assertThat(opened.json().path("number").asString()).isEqualTo(second.number());
        assertThat(later.get("/api/v1/portal/case").body()).contains(second.number());
        var other = fileCase.file(samples.viewer(COURT, Role.FILING_CLERK), Samples.loan(), null);
        assertThat(later.post("/api/v1/portal/account/cases/" + debtor(other).id(), "{}")
                        .status())
                .isEqualTo(404);
        assertThat(new Browser(port).get("/api/v1/portal/account").status()).isEqualTo(404);
    }

    @Test
    void who_guesses_a_password_is_shut_out_and_an_unknown_number_looks_the_same() throws Exception {
        assertThat(make(man.idNumber(), PASSWORD).status()).isEqualTo(201);
        var guesser = new Browser(port);
        guesser.get("/api/v1/session");
        var unknown = guesser.post("/api/v1/portal/account/session", entry("449999198001010010", "x"));
        for (int i = 0; i < 5; i++) {
            var wrong = guesser.post("/api/v1/portal/account/session", entry(man.idNumber(), "falsch-" + i));
            assertThat(wrong.status()).isEqualTo(unknown.status());
            assertThat(wrong.codes()).isEqualTo(unknown.codes());
        }
        assertThat(guesser.post("/api/v1/portal/account/session", entry(man.idNumber(), PASSWORD))
                        .codes())
                .contains("ACCOUNT_LOCKED");
    }

    @Test
    void a_party_reads_the_papers_that_were_served_on_him_and_no_others() throws Exception {
        assertThat(phone.get("/api/v1/portal/papers").json().path("total").asInt())
                .isZero();
        var clerk = samples.viewer(COURT, Role.CLERK);
        notify.handle(clerk, first.id());
        var papers = Browser.signedIn(port, samples.person(COURT, Role.CLERK, 1).login(), Samples.PASSWORD);
        var listed = papers.get("/api/v1/cases/" + first.id().value() + "/documents")
                .json()
                .path("items");
        long his = 0;
        long notHis = 0;
        for (var one : listed) {
            var id = one.path("document").path("id").asLong();
            if (one.path("document").path("code").asString().equals("ENFORCE_NOTICE")) his = id;
            else notHis = id;
        }
        var served = papers.post(
                "/api/v1/documents/" + his + "/services",
                "{\"casePartyId\":" + debtor(first).id() + ",\"method\":\"DIRECT\",\"note\":\"\",\"servedOn\":\""
                        + java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")) + "\"}");
        assertThat(served.status()).as(served.body()).isBetween(200, 299);
        var mine = phone.get("/api/v1/portal/papers").json();
        assertThat(mine.path("total").asInt()).isEqualTo(1);
        assertThat(mine.path("items").get(0).path("title").asString()).contains("执行通知书");
        assertThat(new String(
                        phone.bytes("/api/v1/portal/papers/" + his + "/pdf"),
                        0,
                        5,
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(phone.get("/api/v1/portal/papers/" + notHis + "/pdf").status())
                .isEqualTo(404);
    }
}
