package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import lianzhi.callers.Client;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One judgment, from the application to the creditor's account, on the screens of those who work on it. */
class OneCaseJourneyTests {
    private static final String DEBTOR = "测试丙子";
    private static final String DEBTOR_ID = "449999199205017845";
    /** A title is filed once: whoever walks again brings the next. */
    private static final AtomicInteger TITLES = new AtomicInteger(902);

    private final Visits visits = new Visits();
    private long id;
    private String number;
    private Client judge;
    private Page desk;

    @Test
    void one_judgment_goes_from_the_application_to_the_creditors_account() {
        file();
        notifyTheDebtor();
        find();
        freeze();
        deductWithTheChief();
        payOut();
        close();
        show();
        answerForIt();
        assertThat(visits.violations())
                .as("accessibility of every page visited")
                .isEmpty();
    }

    private void file() {
        var page = visits.signIn("xs-filing");
        visits.visit(page, "/cases");
        visits.visit(page, "/cases/new");
        page.fill("[id='f-applicants[0].name']", "测试申");
        page.fill("[id='f-applicants[0].idNumber']", "449999199207197149");
        page.fill("[id='f-debtors[0].name']", DEBTOR);
        page.fill("[id='f-debtors[0].idNumber']", DEBTOR_ID);
        page.fill("[id='f-title.number']", "(2026)粤0803民初" + TITLES.incrementAndGet() + "号");
        page.fill("[id='f-title.issuer']", "湛江市霞山区人民法院");
        page.fill("[id='f-title.effectiveOn']", "2026-05-20");
        page.fill("[id='f-cause']", "民间借贷纠纷");
        page.fill("[id='f-obligations[0].amount']", "20000");
        page.fill("[id='f-obligations[0].lastDay']", "2026-05-31");
        page.press("[id='f-obligations[0].lastDay']", "Tab");
        page.click(".rail button[type=submit]");
        page.waitForURL(java.util.regex.Pattern.compile(".*/cases/[0-9]+$"));
        id = Long.parseLong(page.url().replaceAll(".*/", ""));
        var filed = new Client("xs-chief").get("/cases/" + id);
        number = filed.path("number").asString();
        assertThat(number).matches("\\(20[0-9]{2}\\)粤0803执[0-9]+号");
        var first = new Client("xs-judge");
        boolean isHis = first.get("/session").path("signedIn").path("personId").asLong()
                == filed.path("judge").path("id").asLong();
        judge = isHis ? first : new Client("xs-judge2");
        desk = visits.signIn(isHis ? "xs-judge" : "xs-judge2");
    }

    private void notifyTheDebtor() {
        var page = visits.signIn("xs-clerk");
        visits.visit(page, "/cases/" + id + "/documents");
        page.getByText("制发通知文书").first().click();
        serve(page, "受理案件通知书", "测试申");
        serve(page, "执行通知书", DEBTOR);
        serve(page, "报告财产令", DEBTOR);
        serve(page, "执行普法报", DEBTOR);
        judge.await("/cases/" + id, file -> file.path("stage").asString().equals("NOTIFIED"));
        visits.visit(page, "/cases/" + id + "/documents");
        assertThat(page.locator("li.doc").filter(text("执行通知书")).innerText()).contains("直接送达");
        visits.visit(page, "/cases/" + id + "/timeline");
    }

    private static void serve(Page page, String title, String recipient) {
        page.locator("li.doc").filter(text(title)).getByText("登记送达").click();
        page.selectOption("#serve select >> nth=0", new SelectOption().setLabel(label(page, recipient)));
        Visits.press(page);
    }

    private static String label(Page page, String name) {
        return page.locator("#serve option")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .innerText();
    }

    private void find() {
        visits.visit(desk, "/cases/" + id + "/assets");
        desk.getByText("查询全部单位").click();
        judge.await("/cases/" + id + "/assets", found -> found.toString().contains("甲银行"));
        visits.visit(desk, "/query");
        Browser.shoot(desk, "query-board");
        visits.visit(desk, "/query?caseId=" + id);
        assertThat(desk.locator("main").innerText()).contains(DEBTOR);
    }

    private void freeze() {
        visits.visit(desk, "/cases/" + id + "/assets");
        row().getByText("冻结", exactly()).click();
        Visits.confirm(desk, "");
        var control = control("EFFECTIVE");
        assertThat(control.path("overLimit").asString()).isEqualTo("0.00");
        assertThat(new BigDecimal(control.path("held").asString())).isGreaterThan(new BigDecimal("20000"));
    }

    private void deductWithTheChief() {
        visits.visit(desk, "/cases/" + id + "/assets");
        row().getByText("扣划", exactly()).click();
        // proposed by the server: the debt with the execution fee on top, so nothing stays open
        var box = desk.locator("dialog[open] input.num");
        desk.waitForCondition(() -> !box.inputValue().isEmpty());
        var sum = new BigDecimal(box.inputValue().replace(",", ""));
        var owed = new BigDecimal(
                judge.get("/cases/" + id).path("debt").path("total").asString());
        assertThat(sum).isGreaterThan(owed);
        Visits.confirm(desk, sum.toBigInteger().toString());
        grant("扣划提取裁定", true);
        judge.await("/cases/" + id + "/money", money -> money.toString().contains("\"state\":\"HELD\""));
    }

    private void grant(String what, boolean isShot) {
        new Client("xs-chief")
                .await("/approvals?box=WAITING&size=100", box -> box.toString().contains(number));
        var chief = visits.signIn("xs-chief");
        visits.visit(chief, "/approvals");
        var card = chief.locator(".ap").filter(text(number));
        assertThat(card.innerText()).contains(what);
        if (isShot) {
            card.getByText("拟签的文书", exactly()).click();
            card.locator("article.paper").first().waitFor();
            visits.look(chief, "papers to sign");
            Browser.shoot(chief, "approvals");
        }
        card.getByText("同意", exactly()).click();
        Visits.confirm(chief, "");
        chief.context().close();
    }

    private void payOut() {
        visits.visit(desk, "/cases/" + id);
        Browser.shoot(desk, "case");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "case.en");
        Visits.speak(desk, "zh-CN");
        visits.visit(desk, "/cases/" + id + "/money");
        desk.getByText("登记收款账户").first().click();
        desk.locator("dialog[open]").getByLabel("开户行").fill("测试收款银行");
        desk.locator("dialog[open]").getByLabel("账号").fill("6217000099990025");
        Visits.press(desk);
        var free = judge.get("/cases/" + id + "/money").path("free").asString();
        desk.getByText("提出发放").first().click();
        Visits.confirm(desk, free.replaceAll("\\..*", ""));
        grant("发放案款", false);
        check();
        judge.await("/cases/" + id + "/money", money -> money.toString().contains("\"state\":\"CONFIRMED\""));
        assertThat(judge.get("/cases/" + id + "/money").path("stillHere").asString())
                .isEqualTo("0.00");
        control("RELEASED");
    }

    /** The fund accountant looks at what is still here, and checks the payout. */
    private void check() {
        var page = visits.signIn("xs-funds");
        visits.visit(page, "/funds");
        Browser.shoot(page, "funds");
        visits.visit(page, "/funds/payouts");
        assertThat(page.locator("main").innerText()).contains("测试申");
        var row = page.locator("tr").filter(text(number)).filter(text("测试申"));
        var sum = judge.get("/cases/" + id + "/money")
                .path("payouts")
                .path(0)
                .path("amount")
                .asString();
        row.getByText("复核", exactly()).click();
        Visits.confirm(page, sum.replaceAll("\\..*", ""));
        for (var tab : new String[] {"unmatched", "reconciliation"}) {
            visits.visit(page, "/funds/" + tab);
        }
    }

    private void close() {
        issueTheClosingNotice();
        var refused = askToClose();
        if (refused.contains("案件已有变化")) {
            // something happened to the case while the page was open: whoever is told so looks again
            refused = askToClose();
        }
        assertThat(refused).isEmpty();
        grant("执行完毕", false);
        judge.await("/cases/" + id, file -> file.path("stage").asString().equals("CLOSED"));
        visits.visit(desk, "/cases/" + id + "/timeline");
        assertThat(desk.locator("main").innerText()).contains("结案");
        visits.visit(desk, "/cases/" + id + "/parties");
        visits.visit(desk, "/cases/" + id + "/measures");
    }

    /** What it was refused for, if it was. */
    private String askToClose() {
        visits.visit(desk, "/cases/" + id);
        desk.getByText("以“执行完毕”结案").first().click();
        var dialog = desk.locator("dialog[open]");
        for (var declared : dialog.locator("textarea").all()) {
            declared.fill("双方签字确认书");
        }
        dialog.locator("form.confirm > input.text")
                .fill(number.replaceAll(".*执(\\d+)号", "$1").replaceAll(".*(\\d{4})$", "$1"));
        dialog.locator("footer button.p:enabled").click();
        desk.waitForCondition(
                () -> dialog.count() == 0 || dialog.locator("[role=alert]").count() > 0);
        return String.join(" ", dialog.locator("[role=alert]").allInnerTexts());
    }

    /** The case knows the day and the sums; nothing is typed. */
    private void issueTheClosingNotice() {
        visits.visit(desk, "/cases/" + id + "/documents");
        var kind = desk.locator("main form input[role=combobox]");
        kind.click();
        kind.fill("结案通知书");
        desk.locator(".el-select-dropdown__item:visible")
                .filter(text("结案通知书"))
                .first()
                .click();
        desk.getByText("拟稿…").click();
        desk.getByText("看全文").click();
        assertThat(desk.locator("dialog[open] .paper").innerText()).contains("全部履行完毕", "共履行");
        Visits.press(desk);
    }

    private void show() {
        var clerk = visits.signIn("xs-clerk");
        visits.visit(clerk, "/cases/" + id + "/parties");
        clerk.locator("main").getByText("发查询码", exactly()).first().click();
        clerk.locator("dialog[open] footer button.p:enabled").click();
        var code = clerk.locator("dialog[open] dd.code").innerText();
        var phone = Browser.open(390, 844, "zh-CN");
        visits.visit(phone, "/portal");
        phone.fill("[id='f-caseNumber']", number);
        phone.fill("[id='f-code']", code);
        phone.click("form button.p");
        phone.getByText("您是申请执行人").first().waitFor();
        visits.look(phone, "/portal, the opened case");
        Browser.shoot(phone, "portal");
        assertThat(phone.locator("main").innerText()).contains("结案");
    }

    private void answerForIt() {
        visits.visit(desk, "/workbench");
        Browser.shoot(desk, "workbench");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "workbench.en");
        Visits.speak(desk, "zh-CN");
        desk.setViewportSize(390, 844);
        visits.visit(desk, "/workbench");
        Browser.shoot(desk, "workbench.phone");
        var chief = visits.signIn("xs-chief");
        visits.visit(chief, "/cases");
        visits.visit(chief, "/bulletin");
        var centre = visits.signIn("zj-centre");
        visits.visit(centre, "/bulletin");
        Browser.shoot(centre, "bulletin");
        assertThat(centre.locator("main").innerText()).contains("霞山", "雷州");
    }

    private com.microsoft.playwright.Locator row() {
        return desk.locator("main tr").filter(text("甲银行")).first();
    }

    private JsonNode control(String state) {
        return judge.await("/cases/" + id + "/controls", all -> all.toString().contains("\"state\":\"" + state + "\""))
                .path("items")
                .path(0);
    }

    private static com.microsoft.playwright.Locator.FilterOptions text(String words) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(words);
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }
}
