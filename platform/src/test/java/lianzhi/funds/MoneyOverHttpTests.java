package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Filed;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class MoneyOverHttpTests {
    private static final String PURPOSE = ",\"purpose\":\"第一笔\"";

    @LocalServerPort
    int port;

    @Autowired
    Court court;

    @Autowired
    Samples samples;

    @Autowired
    People people;

    @Autowired
    DSLContext db;

    FakeBank bank;
    Filed filed;

    @BeforeEach
    void moneyHasArrived() throws Exception {
        bank = new FakeBank();
        filed = court.newCase();
        bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        court.withAccount(filed);
    }

    @AfterEach
    void closeBank() {
        bank.close();
    }

    @Test
    void who_reads_what_bankruptcy_met_is_on_record() throws Exception {
        var address = "/api/v1/cases/" + filed.id().value() + "/unpaid-at-bankruptcy";
        assertThat(as(Role.FUND_ACCOUNTANT, Court.CODE).get(address).status()).isEqualTo(200);
        assertThat(db.fetchValue(
                        "select count(*) from audit.entry where act = 'CASE_MONEY_VIEWED' and subject = ?",
                        "case:" + filed.id().value()))
                .isEqualTo(1L);
    }

    @Test
    void the_list_of_held_money_says_why_who_and_by_when() throws Exception {
        var page = as(Role.FUND_ACCOUNTANT, Court.CODE).get("/api/v1/funds/held?text=" + text(filed));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        var row = page.json().path("items").get(0);
        assertThat(row.path("why").asString()).isEqualTo("NO_OBSTACLE");
        assertThat(row.path("open").asString()).isEqualTo("29650.00");
        assertThat(row.path("whoZh").asString()).startsWith("法官");
        assertThat(row.path("until").asString()).isNotEmpty();
        assertThat(page.json().path("bands")).hasSize(5);
        assertThat(page.json().path("all").path("count").asInt()).isPositive();
    }

    @Test
    void fifty_clicks_propose_one_payout() throws Exception {
        var judge = judge();
        var body = proposal("1000.00");
        var key = "click-" + filed.id().value();
        var answers = new ArrayList<Future<Browser.Answer>>();
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(clicks.submit(() -> judge.post("/api/v1/funds/payouts", body, "Idempotency-Key", key)));
            }
        }
        var ids = new HashSet<Long>();
        for (var answer : answers) {
            assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
            ids.add(answer.get().json().path("id").asLong());
        }
        assertThat(ids).hasSize(1);
        assertThat(db.fetch(
                        "select 1 from funds.payout where case_id = ?",
                        filed.id().value()))
                .hasSize(1);
    }

    @Test
    void the_same_key_with_another_content_is_a_conflict() throws Exception {
        var judge = judge();
        var key = "other-" + filed.id().value();
        var first = judge.post("/api/v1/funds/payouts", proposal("1.00", PURPOSE), "Idempotency-Key", key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var again = judge.post("/api/v1/funds/payouts", proposal("1.00", PURPOSE), "Idempotency-Key", key);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        for (var other : List.of(
                proposal("2.00", PURPOSE),
                proposal("1.00", ",\"purpose\":\"第二笔\""),
                proposal("1.00", PURPOSE + ",\"fromEscrow\":true"),
                proposal("1.00", PURPOSE + ",\"escrowGround\":\"CREDITOR_ABSENT\""))) {
            var second = judge.post("/api/v1/funds/payouts", other, "Idempotency-Key", key);
            assertThat(second.status()).as(other + second.body()).isEqualTo(409);
            assertThat(second.codes()).isEqualTo("KEY_USED");
        }
    }

    @Test
    void a_payout_above_the_balance_is_refused_with_its_figures() throws Exception {
        var answer = judge().post("/api/v1/funds/payouts", proposal("29650.01"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).isEqualTo("PAYOUT_ABOVE_BALANCE");
        assertThat(answer.json()
                        .path("reasons")
                        .get(0)
                        .path("facts")
                        .path("free")
                        .asString())
                .isEqualTo("29650.00");
    }

    @Test
    void two_tabs_check_one_payout_once() throws Exception {
        var payout = judge().post("/api/v1/funds/payouts", proposal("1000.00")).json();
        var accountant = as(Role.FUND_ACCOUNTANT, Court.CODE);
        var check = "{\"version\":" + payout.path("version").asInt() + ",\"right\":true}";
        var path = "/api/v1/funds/payouts/" + payout.path("id").asLong() + "/check";
        assertThat(accountant.post(path, check).status()).isEqualTo(200);
        var again = accountant.post(path, check);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.codes()).isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void an_accountant_of_another_court_sees_and_does_nothing() throws Exception {
        var payout = judge().post("/api/v1/funds/payouts", proposal("1000.00"))
                .json()
                .path("id")
                .asLong();
        var stranger = as(Role.FUND_ACCOUNTANT, "粤0802");
        assertThat(stranger.get("/api/v1/funds/payouts/" + payout).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/cases/" + filed.id().value() + "/money")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/api/v1/funds/payouts/" + payout + "/check", "{\"version\":1,\"right\":true}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/funds/held?text=" + text(filed))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(stranger.get("/api/v1/funds/reconciliation?court="
                                + URLEncoder.encode(Court.CODE, StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_has_no_power_over_money_is_refused() throws Exception {
        for (var role : new Role[] {Role.AUDITOR, Role.FILING_CLERK, Role.ADMINISTRATOR}) {
            var browser = as(role, Court.CODE);
            assertThat(browser.get("/api/v1/funds/held").status())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(browser.post("/api/v1/funds/payouts", proposal("1.00")).status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        assertThat(as(Role.FUND_ACCOUNTANT, Court.CODE)
                        .post("/api/v1/funds/payouts", proposal("1.00"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_auditor_replays_a_balance_of_any_past_day() throws Exception {
        var auditor = as(Role.AUDITOR, Court.CODE);
        var today = auditor.get("/api/v1/funds/books?number=" + text(filed));
        assertThat(today.status()).as(today.body()).isEqualTo(200);
        assertThat(today.json().path("items").toString()).contains("29650.00");
        var before = auditor.get("/api/v1/funds/books?on=2020-01-01&number=" + text(filed));
        assertThat(before.json().path("items")).isEmpty();
        var account = today.json().path("items").get(0).path("accountId").asLong();
        assertThat(auditor.get("/api/v1/funds/books/" + account)
                        .json()
                        .path("items")
                        .get(0)
                        .path("balance")
                        .asString())
                .isEqualTo("29650.00");
        assertThat(auditor.get("/api/v1/funds/books/verify").status()).isEqualTo(200);
    }

    @Test
    void bank_ledger_and_files_agree_or_every_difference_is_named() throws Exception {
        var accountant = as(Role.FUND_ACCOUNTANT, Court.CODE);
        bank.out("77.00", "银行", "1", filed.accountNumber(), "手续费");
        court.readBank();
        var figures = accountant.get("/api/v1/funds/reconciliation").json();
        assertThat(figures.path("unexplained").asString())
                .as(figures.toString())
                .isEqualTo("0.00");
        var fee = figures.path("differences")
                .valueStream()
                .filter(d -> d.path("amount").asString().equals("-77.00"))
                .findFirst()
                .orElseThrow();
        assertThat(fee.path("needsPerson").asBoolean()).isTrue();
        var close = accountant.post("/api/v1/funds/reconciliation/close", "{\"day\":\"" + LocalDate.now() + "\"}");
        assertThat(close.codes()).isEqualTo("DIFFERENCES_OPEN");
        var line = fee.path("document").asString().replace("bank-line:", "");
        assertThat(accountant
                        .post("/api/v1/funds/bank-lines/" + line + "/explain", "{\"explanation\":\"银行扣收手续费，已发函要求退回\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_export_makes_formulas_harmless() throws Exception {
        bank.in("1.00", "=HYPERLINK(\"x\")", "622200009999", "", "@SUM(1)");
        court.readBank();
        var csv = as(Role.FUND_ACCOUNTANT, "粤08").get("/api/v1/funds/held/export?text=HYPERLINK");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).contains("'=HYPERLINK").contains("'@SUM");
    }

    private Browser judge() throws Exception {
        return Browser.signedIn(
                port, people.find(court.judge(filed).personId()).orElseThrow().login(), Samples.PASSWORD);
    }

    private Browser as(Role role, String courtCode) throws Exception {
        return Browser.signedIn(port, samples.person(courtCode, role, 1).login(), Samples.PASSWORD);
    }

    private String proposal(String yuan) {
        return proposal(yuan, "");
    }

    private String proposal(String yuan, String more) {
        return "{\"caseId\":" + filed.id().value() + ",\"casePartyId\":"
                + court.party(filed, CaseParty.Role.APPLICANT).id() + ",\"amount\":\"" + yuan + "\"" + more + "}";
    }

    private static String text(Filed filed) {
        return URLEncoder.encode(filed.number(), StandardCharsets.UTF_8);
    }
}
