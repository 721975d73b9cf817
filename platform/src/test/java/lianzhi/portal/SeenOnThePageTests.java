package lianzhi.portal;

import static lianzhi.exchange.OutsideBank.account;
import static lianzhi.exchange.OutsideBank.controlled;
import static lianzhi.exchange.OutsideBank.receipt;
import static lianzhi.inquiry.LinkedCase.eventually;
import static lianzhi.inquiry.LinkedCase.fetched;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Samples;
import lianzhi.inquiry.LinkedCase;
import lianzhi.inquiry.LinkedCase.Bank;
import lianzhi.inquiry.LinkedCase.Filed;
import lianzhi.portal.entry.PartyCodes;
import lianzhi.publicity.notices.TellParties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of visibility against what the pages really show: a query, what it found, the freeze, and two debtors. */
@PlatformTest
class SeenOnThePageTests {
    private static final String ACCOUNT = "6299990000000017";

    @LocalServerPort
    int port;

    @Autowired
    LinkedCase linked;

    @Autowired
    Samples samples;

    @Autowired
    CaseFiles files;

    @Autowired
    PartyCodes codes;

    @Autowired
    TellParties tell;

    @Autowired
    SettableClock clock;

    private Filed file;
    private Bank bank;
    private Browser judge;

    @BeforeEach
    void a_case_whose_bank_was_asked() throws Exception {
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
        file = linked.file(Samples.man("测试乙"), Samples.man("测试丙"));
        bank = linked.bank(port);
        judge = Browser.signedIn(port, file.judgeLogin(), Samples.PASSWORD);
        assertThat(judge.post(path("/queries"), "{}").status()).isEqualTo(200);
        for (var party : files.parties(file.id())) codes.put(file.judge(), file.id(), party.id(), code(party));
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void the_debtor_is_not_warned_and_the_applicant_sees_results_only_when_the_court_allows_it() throws Exception {
        var applicant = named("测试甲");
        var debtor = named("测试乙");
        assertThat(page(applicant)).contains("QUERY_BATCH_SENT");
        noWarning(debtor);
        bank.program()
                .answerQuery(account(fetched(bank.program(), file.number()), "1", ACCOUNT, "300.00", "300.00", ""));
        eventually(() -> !judge.get(path("/assets")).json().path("items").isEmpty());
        noWarning(debtor);
        assertThat(page(applicant)).doesNotContain("ASSET_FOUND", "300.00", "\"found\":[");
        assertThat(status(applicant)).doesNotContain("0017", "查到的财产");

        assertThat(show(true).json().path("byName").asString())
                .isEqualTo(file.judge().name());
        assertThat(page(applicant))
                .contains("ASSET_FOUND", "300.00", "************0017")
                .doesNotContain(ACCOUNT);
        assertThat(status(applicant)).contains("************0017", "保密义务").doesNotContain(ACCOUNT);
        noWarning(debtor);
        assertThat(show(false).json().path("shown").asBoolean()).isFalse();
        assertThat(page(applicant)).doesNotContain("ASSET_FOUND", "0017");
    }

    @Test
    void a_freeze_is_seen_by_whom_it_hit_and_by_the_applicant_and_by_no_other_debtor() throws Exception {
        bank.program()
                .answerQuery(account(fetched(bank.program(), file.number()), "1", ACCOUNT, "9000.00", "9000.00", ""));
        eventually(() -> !judge.get(path("/assets")).json().path("items").isEmpty());
        var asset = judge.get(path("/assets")).json().path("items").get(0);
        var whose = named(asset.path("partyName").asString());
        var another = named(whose.name().equals("测试乙") ? "测试丙" : "测试乙");
        var frozen = judge.post(
                path("/controls"),
                "{\"assetId\":" + asset.path("id").asLong() + ",\"amount\":\"9000.00\",\"why\":\"测试\"}");
        assertThat(frozen.status()).as(frozen.body()).isEqualTo(201);
        assertThat(page(whose)).doesNotContain("CONTROL_EFFECTIVE");
        eventually(() -> !bank.program().controls().isEmpty());
        var order = bank.program().controls().getFirst().get("BDHM");
        bank.program().credentials(order);
        var unused = bank.program()
                .answerControl(
                        controlled(order, ACCOUNT, "9000.00", "9000.00", "0.00", "2027/03/01 23:59:59", ""),
                        receipt(order));
        eventually(() -> page(whose).contains("CONTROL_EFFECTIVE"));
        assertThat(page(named("测试甲"))).contains("CONTROL_EFFECTIVE");
        assertThat(page(another)).doesNotContain("CONTROL_EFFECTIVE");
        eventually(() -> {
            while (tell.handle() > 0) continue;
            return page(whose).contains("已经冻结被执行人的财产");
        });
        assertThat(page(another)).doesNotContain("已经冻结被执行人的财产", "9000");
        assertThat(status(another)).doesNotContain("已经冻结");
    }

    @Test
    void only_who_works_on_the_case_lets_the_applicant_see() throws Exception {
        var clerk = Browser.signedIn(
                port, samples.person(LinkedCase.COURT, Role.AUDITOR, 1).login(), Samples.PASSWORD);
        assertThat(clerk.put(path("/portal-results"), "{\"shown\":true}").status())
                .isIn(403, 404);
        var elsewhere =
                Browser.signedIn(port, samples.person("粤0802", Role.JUDGE, 1).login(), Samples.PASSWORD);
        assertThat(elsewhere.put(path("/portal-results"), "{\"shown\":true}").status())
                .isEqualTo(404);
        assertThat(elsewhere.get(path("/portal-results")).status()).isEqualTo(404);
        assertThat(judge.get(path("/portal-results")).json().path("shown").asBoolean())
                .isFalse();
    }

    private void noWarning(CaseParty debtor) throws Exception {
        for (var said : List.of(page(debtor), status(debtor))) {
            assertThat(said)
                    .doesNotContain("QUERY_BATCH_SENT", "ASSET_FOUND", "300.00", "\"found\":[", "0017")
                    .doesNotContain("向银行等单位查询", "按银行等单位的答复", "查到了", "查完被执行人的财产", "Banks");
        }
    }

    private Browser.Answer show(boolean shown) throws Exception {
        var answer = judge.put(path("/portal-results"), "{\"shown\":" + shown + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private CaseParty named(String name) {
        return files.parties(file.id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String code(CaseParty party) {
        return "SEEN" + (100_000 + party.id() % 900_000);
    }

    private String page(CaseParty who) throws Exception {
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var entered = browser.post(
                "/api/v1/portal/session", "{\"caseNumber\":\"" + file.number() + "\",\"code\":\"" + code(who) + "\"}");
        assertThat(entered.status()).as(entered.body()).isEqualTo(200);
        return browser.get("/api/v1/portal/case").body();
    }

    /** The same without JavaScript. */
    private String status(CaseParty who) throws Exception {
        return StatusPage.open(port, file.number(), code(who));
    }

    private String path(String rest) {
        return "/api/v1/cases/" + file.id().value() + rest;
    }
}
