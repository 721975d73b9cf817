package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lianzhi.callers.Applications;
import lianzhi.callers.Client;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A debtor who could pay and does not is listed, refused a ticket, pays, and is free everywhere, with receipts. */
class ListedDebtorJourneyTests {
    private static final String DEBTOR = "测试失信丑";
    private static final String DEBTOR_ID = "449999198506123006";
    private static final String BATCH = "十一月第三批曝光";
    private final Visits visits = new Visits();
    private final Client judge = new Client("xs-judge");
    private long id;
    private String number;
    private Page desk;
    private Page creditor;
    private Page hall;

    @Test
    void a_listed_debtor_pays_and_is_free_everywhere() {
        fileAndNotify();
        propose();
        sign();
        answerAsPolice("采取");
        refusedAtTheStation();
        publicSearch();
        expose();
        creditorFollows();
        pay();
        goneFromTheScreen();
        answerAsPolice("解除");
        freeEverywhere();
        followedByTheCreditor();
        resultOfTheExposure();
        assertThat(visits.violations())
                .as("accessibility of every page visited")
                .isEmpty();
    }

    private void fileAndNotify() {
        var judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var application = Applications.loan("(2026)粤0803民初917号", DEBTOR, DEBTOR_ID, judgeId);
        id = new Client("xs-filing").post("/cases", application).path("id").asLong();
        number = judge.get("/cases/" + id).path("number").asString();
        var clerk = new Client("xs-clerk");
        clerk.post("/cases/" + id + "/notification", Map.of());
        var parties = judge.get("/cases/" + id).path("parties");
        for (JsonNode one : clerk.get("/cases/" + id + "/documents").path("items")) {
            var accepted = one.path("document").path("code").asString().equals("ACCEPT_NOTICE");
            for (JsonNode party : parties) {
                if (accepted == party.path("role").asString().equals("APPLICANT")) {
                    clerk.post(
                            "/documents/" + one.path("document").path("id").asLong() + "/services",
                            Map.of(
                                    "casePartyId",
                                    party.path("id").asLong(),
                                    "method",
                                    "DIRECT",
                                    "servedOn",
                                    judge.get("/cases/" + id).path("filedOn").asString(),
                                    "note",
                                    ""));
                }
            }
        }
        judge.await("/cases/" + id, file -> file.path("stage").asString().equals("NOTIFIED"));
    }

    /** Every condition is shown with its article before it goes to the president. */
    private void propose() {
        desk = visits.signIn("xs-judge");
        visits.visit(desk, "/cases/" + id + "/credit");
        desk.getByText("提请惩戒").first().click();
        var dialog = desk.locator("dialog[open]");
        dialog.getByText("有履行能力而拒不履行").first().click();
        dialog.getByLabel("证据").first().fill("工资流水，每月一万二千元");
        dialog.getByLabel("失信行为具体情形").fill("有稳定收入，在执行通知指定期间内拒不履行");
        for (Locator declared : dialog.locator("select").all()) {
            if (declared.locator("option").allInnerTexts().contains("不属于")) {
                declared.selectOption(new SelectOption().setLabel("不属于"));
            }
        }
        dialog.locator("button[form=credit]").click();
        dialog.locator("ul.checks li").first().waitFor();
        Browser.shoot(desk, "credit-check");
        dialog.getByText("提请签批", new Locator.GetByTextOptions().setExact(true)).click();
        judge.await("/cases/" + id + "/sanctions", all -> all.path("total").asInt() == 2);
    }

    private void sign() {
        Signatures.grant(visits, "xs-president", number, "");
        judge.await("/cases/" + id + "/sanctions", all -> state(all, "J34").equals("ORDERED"));
    }

    /** The police have no interface: they sign in, read, answer. */
    private void answerAsPolice(String what) {
        var page = PoliceInbox.enter();
        var orders = PoliceInbox.orders(page, number, what);
        if (what.equals("采取")) {
            Browser.shoot(page, "agency-inbox");
            Visits.speak(page, "en");
            Browser.shoot(page, "agency-inbox.en");
            Visits.speak(page, "zh-CN");
        }
        PoliceInbox.answer(page, orders);
        page.context().close();
        judge.await("/cases/" + id + "/sanctions", all -> !state(all, "J34").equals("ORDERED"));
    }

    private void refusedAtTheStation() {
        judge.await("/cases/" + id + "/sanctions", all -> all.toString().contains("TICKET_REFUSED"));
        visits.visit(desk, "/cases/" + id + "/credit");
        assertThat(desk.locator("main").innerText()).contains("拒绝售票");
        Browser.shoot(desk, "credit");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "credit.en");
        visits.visit(desk, "/sanctions");
        Browser.shoot(desk, "sanctions");
    }

    private void publicSearch() {
        var phone = Browser.open(390, 844, "zh-CN");
        phone.navigate(
                "/public/search?q=" + java.net.URLEncoder.encode("测试失信子", StandardCharsets.UTF_8) + "&mode=FUZZY");
        assertThat(phone.locator("main").innerText()).contains(DEBTOR).doesNotContain(DEBTOR_ID);
        Browser.isAccessible(phone);
        Browser.shoot(phone, "public-search");
        phone.context().close();
    }

    /** Only who is listed can be in a batch; the chief signs it, and the poster hangs with masked numbers. */
    private void expose() {
        visits.visit(desk, "/sanctions/exposures");
        desk.getByText("提请曝光").first().click();
        var dialog = desk.locator("dialog[open]");
        dialog.getByLabel("批次").fill(BATCH);
        dialog.locator("label.choice").filter(text("户外大屏")).click();
        dialog.locator("label.choice").filter(text(number)).click();
        Browser.isAccessible(desk);
        Visits.press(desk);
        Signatures.grant(visits, "xs-chief", number, "曝光");
        judge.await("/exposures", all -> batch(all).path("state").asString().equals("PUBLISHED"));
        visits.visit(desk, "/sanctions/exposures");
        Browser.shoot(desk, "exposures");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "exposures.en");
        Visits.speak(desk, "zh-CN");
        desk.navigate(
                "/api/v1/exposures/" + batch(judge.get("/exposures")).path("id").asLong() + "/poster");
        assertThat(desk.locator("body").innerText()).contains(DEBTOR).doesNotContain(DEBTOR_ID);
        Browser.shoot(desk, "exposure-poster");
        hall = Browser.open(1366, 768, "zh-CN");
        hall.navigate(
                "/public/exposures/" + batch(judge.get("/exposures")).path("id").asLong() + "/screen");
        assertThat(hall.locator("[data-id]").innerText()).contains(DEBTOR).doesNotContain(DEBTOR_ID);
    }

    /** The screen in the hall stands there all the while; nobody loads it anew. */
    private void goneFromTheScreen() {
        hall.locator("[data-id]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(hall.locator("body").innerText()).doesNotContain(DEBTOR);
        hall.context().close();
    }

    /** The creditor reads on his phone that the debtor is listed, and later that the money is there. */
    private void creditorFollows() {
        creditor = PartyPhone.open(visits, id, number, party("APPLICANT"), "您是申请执行人");
        assertThat(creditor.locator("main").innerText()).contains("被执行人被列入失信名单并公布");
        creditor.getByText("措施与解除").first().click();
        creditor.getByText("纳入失信被执行人名单").first().waitFor();
        visits.look(creditor, "/portal#/acts of the creditor");
        Browser.shoot(creditor, "portal-creditor");
        Visits.speak(creditor, "en");
        Browser.shoot(creditor, "portal-creditor.en");
        Visits.speak(creditor, "zh-CN");
        var debtor = PartyPhone.open(visits, id, number, party("DEBTOR"), "您是被执行人");
        debtor.getByText("措施与解除").first().click();
        debtor.getByText("怎样解除").first().waitFor();
        assertThat(debtor.locator("main").innerText()).contains("付清债务", "三个工作日内删除失信信息", "申请单次豁免");
        visits.look(debtor, "/portal#/acts of the listed debtor");
        Browser.shoot(debtor, "portal-way-out");
        Visits.speak(debtor, "en");
        Browser.shoot(debtor, "portal-way-out.en");
        debtor.context().close();
    }

    private void followedByTheCreditor() {
        creditor.reload();
        creditor.getByText("撤下").first().waitFor();
        assertThat(creditor.locator("main").innerText()).contains("已回执解除");
        Browser.shoot(creditor, "portal-creditor-free");
        Visits.speak(creditor, "en");
        Browser.shoot(creditor, "portal-creditor-free.en");
        Visits.speak(creditor, "zh-CN");
        creditor.getByText("案件", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        creditor.getByText("已到法院账户").first().waitFor();
        visits.look(creditor, "/portal of the paid creditor");
    }

    private void resultOfTheExposure() {
        visits.visit(desk, "/sanctions/exposures");
        desk.locator("main tr").filter(text(BATCH)).getByText("效果").click();
        var dialog = desk.locator("dialog[open]");
        dialog.getByText("30 日内").first().waitFor();
        assertThat(dialog.innerText()).contains("1 人中仍公布 0 人");
        Browser.isAccessible(desk);
        Browser.shoot(desk, "exposure-result");
    }

    private static JsonNode batch(JsonNode all) {
        for (JsonNode one : all.path("items")) {
            if (one.path("title").asString().equals(BATCH)) return one;
        }
        return all.path("none");
    }

    private long party(String role) {
        for (JsonNode one : judge.get("/cases/" + id).path("parties")) {
            if (one.path("role").asString().equals(role)) return one.path("id").asLong();
        }
        throw new AssertionError(role);
    }

    private void pay() {
        var account = judge.get("/cases/" + id).path("accountNumber").asString();
        CourtBank.payIn("60000.00", DEBTOR, account, number + "案款");
        judge.await(
                "/cases/" + id + "/sanctions",
                all -> List.of("LIFTING", "LIFTED").contains(state(all, "MS_LIST")));
    }

    private void freeEverywhere() {
        judge.await("/cases/" + id + "/sanctions", ListedDebtorJourneyTests::isOver);
        visits.visit(desk, "/cases/" + id + "/credit");
        desk.locator("details summary").first().click();
        Browser.shoot(desk, "credit-lifted");
        Visits.speak(desk, "en");
        Browser.shoot(desk, "credit-lifted.en");
        Visits.speak(desk, "zh-CN");
        Page phone = Browser.open(390, 844, "zh-CN");
        phone.navigate("/public/search?q=" + java.net.URLEncoder.encode(DEBTOR, StandardCharsets.UTF_8));
        assertThat(phone.locator("main").innerText()).contains("没有查到");
    }

    private static boolean isOver(JsonNode all) {
        for (JsonNode one : all.path("items")) {
            if (!one.path("state").asString().equals("LIFTED")) return false;
        }
        return true;
    }

    private static String state(JsonNode all, String measure) {
        for (JsonNode one : all.path("items")) {
            if (one.path("measure").asString().equals(measure))
                return one.path("state").asString();
        }
        return "";
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
