package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.callers.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens to money, on the screens of those who answer for it. */
class MoneyJourneyTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final Visits visits = new Visits();

    @AfterEach
    void every_page_is_accessible() {
        assertThat(visits.violations()).isEmpty();
    }

    @Test
    void two_creditors_and_a_mortgage_share_the_proceeds_of_an_auction_with_one_objection() {
        var judge = new Client("xs-judge");
        var cases = new ArrayList<JsonNode>();
        for (var number : List.of("(2026)粤0803民初9101号", "(2026)粤0803民初9102号", "(2026)粤0803民初9103号")) {
            cases.add(MoneySteps.filed(judge, number, "测试卯寅", "449999199003078455"));
        }
        var id = cases.getFirst().path("id").asLong();
        CourtBank.payIn(
                "30000.00", "测试买受人", cases.getFirst().path("accountNumber").asString(), "拍卖成交款");
        judge.await("/cases/" + id + "/money", money -> money.toString().contains("\"state\":\"HELD\""));

        var desk = visits.signIn("xs-judge");
        visits.visit(desk, "/cases/" + id + "/plans");
        button(desk, "启动分配").click();
        desk.fill("[id='f-reason']", "被执行人财产不足，另有两名债权人申请参与分配");
        Visits.press(desk);
        desk.waitForURL("**/plans/new");
        Visits.settle(desk);
        desk.selectOption("[id='f-claims[1].right']", new SelectOption().setLabel("担保物权"));
        visits.look(desk, "/plans/new");
        desk.click("form.planform button[type=submit]");
        desk.waitForURL("**/plans/1");
        Visits.settle(desk);
        button(desk, "报合议庭批准").click();
        Visits.press(desk);
        var plan = MoneySteps.plan(judge, id);
        grant("分配方案", cases.getFirst().path("number").asString());
        judge.await("/cases/" + id + "/plans", plans -> plans.toString().contains("\"state\":\"APPROVED\""));

        visits.visit(desk, "/cases/" + id + "/plans");
        button(desk, "全部登记").click();
        day(desk, "servedOn", TODAY.minusDays(40));
        Visits.press(desk);
        objected(desk, plan);
        desk.waitForFunction("() => !document.querySelector('.el-message')");
        visits.look(desk, "/plans, the objection");
        Browser.shoot(desk, "distribution-plan");
        button(desk, "给付无争议部分").click();
        Visits.confirm(
                desk,
                desk.locator("dialog[open] h2")
                        .innerText()
                        .replaceAll("[^0-9.]", "")
                        .replaceAll("\\..*", ""));
        assertThat(MoneySteps.plan(judge, id).path("state").asString()).isEqualTo("SERVED");
        assertThat(judge.get("/cases/" + cases.get(1).path("id").asLong() + "/money")
                        .path("free")
                        .asString())
                .isNotEqualTo("0.00");

        button(desk, "了结").click();
        desk.selectOption("[id='f-outcome']", new SelectOption().setLabel("判决驳回"));
        Visits.press(desk);
        button(desk, "按方案给付").click();
        Visits.confirm(
                desk,
                desk.locator("dialog[open] h2")
                        .innerText()
                        .replaceAll("[^0-9.]", "")
                        .replaceAll("\\..*", ""));
        judge.await("/cases/" + id + "/plans", plans -> plans.toString().contains("CARRIED_OUT"));
        visits.visit(desk, "/cases/" + id + "/plans/1/print");
        assertThat(desk.locator("article").innerText()).contains("人民币叁万元整");
        Browser.shoot(desk, "distribution-plan.print");
    }

    private void objected(Page desk, JsonNode plan) {
        button(desk, "登记异议").click();
        var share = desk.locator("[id='f-shareNr'] option")
                .filter(text(plan.path("services").path(1).path("party").asString()))
                .first()
                .innerText();
        desk.selectOption("[id='f-shareNr']", new SelectOption().setLabel(share));
        desk.fill("[id='f-disputed']", "100");
        desk.locator("[id='f-disputed']").blur();
        desk.fill("[id='f-reason']", "该债权已部分清偿");
        day(desk, "objectedOn", TODAY.minusDays(30));
        Visits.press(desk);
        step(desk, "登记已通知各方", TODAY.minusDays(29));
        step(desk, "登记反对意见", TODAY.minusDays(20));
        step(desk, "登记已通知异议人", TODAY.minusDays(5));
        button(desk, "登记起诉").click();
        desk.fill("[id='f-number']", "(2026)粤0803民初9199号");
        day(desk, "on", TODAY.minusDays(1));
        Visits.press(desk);
    }

    private static void step(Page desk, String button, LocalDate on) {
        button(desk, button).click();
        day(desk, "on", on);
        Visits.press(desk);
    }

    @Test
    void a_receipt_of_unknown_case_finds_its_case() {
        var judge = new Client("xs-judge");
        var filed = MoneySteps.filed(judge, "(2026)粤0803民初9111号", "测试辰丑", "44999919881102643X");
        var page = visits.signIn("xs-funds");
        upload(page, "1234.56", "测试辰丑", "还款", TODAY);
        visits.visit(page, "/funds/unmatched");
        Browser.shoot(page, "unmatched-money");
        var row = page.locator(".um > li").filter(text("1,234.56"));
        assertThat(row.innerText()).contains("付款人是被执行人");
        row.getByText("是这个案件").first().click();
        page.locator("dialog[open] textarea").fill("付款人即被执行人，电话核实");
        Visits.press(page);
        var money = judge.await(
                "/cases/" + filed.path("id").asLong() + "/money",
                all -> all.toString().contains("1234.56"));
        assertThat(money.path("receipts").path(0).path("state").asString()).isEqualTo("HELD");
        visits.visit(page, "/funds");
        visits.visit(page, "/funds/escrow");
        visits.visit(page, "/funds/books");
    }

    @Test
    void a_returned_payment_is_paid_again_once() {
        var judge = new Client("xs-judge");
        var accountant = new Client("xs-funds");
        var filed = MoneySteps.filed(judge, "(2026)粤0803民初9121号", "测试巳子", "449999199506124417");
        var id = filed.path("id").asLong();
        var number = filed.path("number").asString();
        CourtBank.payIn("5000.00", "测试巳子", filed.path("accountNumber").asString(), "执行款");
        var money = judge.await(
                "/cases/" + id + "/money", all -> !all.path("free").asString().equals("0.00"));
        var applicant = MoneySteps.party(judge, id, "APPLICANT");
        judge.post(
                "/cases/" + id + "/payee-accounts",
                Map.of(
                        "casePartyId", applicant,
                        "holderName", "测试申",
                        "bankName", "测试收款银行",
                        "accountNumber", "6217000099991234"));
        var free = money.path("free").asString();
        var payout = judge.post(
                "/funds/payouts", Map.of("caseId", id, "casePartyId", applicant, "amount", free, "purpose", "执行款"));
        MoneySteps.sign(
                accountant, payout.path("id").asLong(), () -> CourtBank.returnTheNext("6217000099991234", "户名不符"));
        judge.await("/cases/" + id + "/money", all -> all.toString().contains("\"state\":\"RETURNED\""));

        var desk = visits.signIn("xs-judge");
        visits.visit(desk, "/funds/payouts?state=RETURNED");
        Browser.shoot(desk, "returned-payment");
        var row = desk.locator("tr").filter(text(number));
        assertThat(row.innerText()).contains("户名不符");
        row.getByText("重新发放").first().click();
        Visits.confirm(desk, free.replaceAll("\\..*", ""));
        Visits.settle(desk);
        assertThat(desk.locator("tr").filter(text(number)).getByText("重新发放").count())
                .as("paid again once")
                .isZero();
        var again = judge.get("/cases/" + id + "/money").path("payouts").path(0);
        assertThat(again.path("repeats").asLong()).isEqualTo(payout.path("id").asLong());
        MoneySteps.sign(accountant, again.path("id").asLong(), () -> {});
        judge.await("/cases/" + id + "/money", all -> all.toString().contains("\"state\":\"CONFIRMED\""));
        visits.visit(desk, "/funds/payouts/" + again.path("id").asLong() + "/slip");
        assertThat(desk.locator("article").innerText()).contains("人民币");
        Browser.shoot(desk, "payout-slip");
    }

    @Test
    void a_month_closes() {
        var month = YearMonth.from(TODAY).minusMonths(1);
        var accountant = new Client("xs-funds");
        var chief = new Client("xs-chief");
        for (var earlier = month.minusMonths(14); earlier.isBefore(month); earlier = earlier.plusMonths(1)) {
            if (!accountant.get("/funds/months/" + earlier).path("openDays").isEmpty()) {
                closeDays(accountant, earlier);
                accountant.post("/funds/months/" + earlier + "/prepare", Map.of());
                chief.post("/funds/months/" + earlier + "/confirm", Map.of());
            }
        }
        var page = visits.signIn("xs-funds");
        upload(page, "120.00", "测试路人", "无案号", month.atDay(15));
        visits.visit(page, "/funds/month");
        button(page, "编制月结").click();
        page.getByText("未日结").first().waitFor();
        page.getByText(month.atDay(15).toString()).first().click();
        Visits.settle(page);
        balance(page, accountant, month.atDay(15));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("日结").setExact(true))
                .first()
                .click();
        sure(page, "日结");
        page.getByText("已日结").first().waitFor();
        closeDays(accountant, month);
        visits.visit(page, "/funds/month");
        button(page, "编制月结").click();
        page.getByText("等另一人核对", exactly()).first().waitFor();
        var desk = visits.signIn("xs-chief");
        visits.visit(desk, "/funds/month");
        button(desk, "核对无误").click();
        sure(desk, "核对无误");
        desk.getByText("已月结", exactly()).first().waitFor();
        Browser.shoot(desk, "month-close");
        assertThat(chief.get("/funds/months/" + month).path("confirmedBy").asString())
                .isNotEmpty();
        var auditor = visits.signIn("zj-auditor");
        visits.visit(auditor, "/funds");
        Browser.shoot(auditor, "books");
    }

    /** The dialog repeats what cannot be undone. */
    private static void sure(Page page, String act) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
    }

    /** The accountant hands in a statement of one line. */
    private void upload(Page page, String yuan, String payer, String purpose, LocalDate on) {
        visits.visit(page, "/funds/reconciliation");
        var csv = "流水号,交易日期,收支,金额,对方户名,附言\nJOURNEY-" + System.nanoTime() + "," + on + ",收," + yuan + "," + payer + ","
                + purpose + "\n";
        button(page, "导入流水").click();
        page.setInputFiles(
                "dialog[open] input[type=file]",
                new FilePayload("statement.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("dialog[open] footer button.p").click();
        page.getByText("收下 1 行").first().waitFor();
    }

    /** What the bank's statement says at the end of the day is what its lines add up to. */
    private void balance(Page page, Client accountant, LocalDate day) {
        var bank =
                accountant.get("/funds/reconciliation?day=" + day).path("bank").asString();
        button(page, "登记银行余额").click();
        page.fill("[id='f-balance']", bank);
        page.locator("[id='f-balance']").blur();
        Visits.press(page);
        page.getByText("对账单 ").first().waitFor();
        visits.look(page, "/funds/reconciliation, the bank's balance");
    }

    private static void closeDays(Client accountant, YearMonth month) {
        for (var day : accountant.get("/funds/months/" + month).path("openDays")) {
            accountant.post("/funds/reconciliation/close", Map.of("day", day.asString()));
        }
    }

    private void grant(String what, String number) {
        new Client("xs-chief")
                .await("/approvals?box=WAITING&size=100", box -> box.toString().contains(number));
        var chief = visits.signIn("xs-chief");
        visits.visit(chief, "/approvals");
        var card = chief.locator(".ap").filter(text(number)).filter(text(what)).first();
        card.getByText("同意", new Locator.GetByTextOptions().setExact(true)).click();
        Visits.confirm(chief, "");
        chief.context().close();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static void day(Page page, String name, LocalDate on) {
        page.fill("[id='f-" + name + "']", on.toString());
        page.locator("[id='f-" + name + "']").blur();
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
