package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lianzhi.callers.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Money that a plan keeps for the appraiser, on the screens of the judge, the accountant and the chief, and on a phone. */
class KeptCostsJourneyTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String APPRAISER = "湛江测试房地产土地资产评估有限责任公司";
    private static final String WHY = "申请执行人已垫付评估费，发票附卷";
    private final Visits visits = new Visits();
    private final Client judge = new Client("xs-judge");

    @AfterEach
    void every_page_is_accessible() {
        assertThat(visits.violations()).isEmpty();
    }

    @Test
    void what_is_kept_for_the_appraiser_is_taken_with_a_reason_and_paid_again_from_the_plan() {
        var filed = MoneySteps.filed(judge, "(2026)粤0803民初9131号", "测试未亥", "449999198506124412");
        var id = filed.path("id").asLong();
        var number = filed.path("number").asString();
        var plan = carriedOut(id, filed.path("accountNumber").asString());
        var free = judge.get("/cases/" + id + "/money").path("free").asString();

        var desk = visits.signIn("xs-judge");
        visits.visit(desk, "/funds?text=" + number);
        var row = desk.locator("tr").filter(text(number)).first();
        assertThat(row.innerText()).contains("本案留给费用 800.00");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发放"))
                .first()
                .click();
        var dialog = desk.locator("dialog[open]");
        dialog.getByText("另有").waitFor();
        assertThat(dialog.innerText()).contains("800.00").contains("留给分配方案写明的费用收款人");
        var more = plus(free, 100);
        dialog.locator("[id='f-amount']").fill(more);
        dialog.locator("[id='f-amount']").blur();
        dialog.getByText("其中").waitFor();
        dialog.locator("form.confirm > input.text").fill(more.replaceAll("\\..*", ""));
        assertThat(dialog.locator("footer button.p").isDisabled())
                .as("no reason yet")
                .isTrue();
        dialog.locator("[id='f-costsWhy']").fill(WHY);
        visits.judge(desk, "the dialog of a payout that reaches into the costs");
        Browser.shoot(desk, "payout-reaches-costs");
        phone(desk, "payout-reaches-costs");
        Visits.press(desk);

        var checker = visits.signIn("xs-funds");
        visits.visit(checker, "/funds/payouts?state=PROPOSED");
        var proposed = checker.locator("tr").filter(text(number)).first();
        assertThat(proposed.innerText()).contains("动用留给费用的").contains("100.00").contains(WHY);
        proposed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("复核"))
                .click();
        assertThat(checker.locator("dialog[open]").innerText()).contains(WHY);
        visits.judge(checker, "the dialog of the checker");
        checker.keyboard().press("Escape");
        phone(checker, "payouts");
        var chief = new Client("xs-chief")
                .await("/approvals?box=WAITING&size=100", all -> all.toString().contains(WHY));
        assertThat(chief.toString()).contains("costsWhy");

        costReturned(plan);
        visits.visit(desk, "/funds/payouts?state=RETURNED");
        var returned = desk.locator("tr").filter(text(APPRAISER)).first();
        assertThat(returned.innerText()).contains("到方案重付");
        phone(desk, "cost-returned");
        returned.getByText("到方案重付").click();
        desk.waitForURL("**/cases/" + id + "/plans?plan=" + plan.path("id").asLong());
        Visits.settle(desk);
        visits.look(desk, "the plan whose cost came back");
        var line = desk.locator(".plines tr").filter(text(APPRAISER));
        assertThat(line.innerText()).contains("700.00").contains("账号已销户");
        phone(desk, "cost-to-pay-again");
        line.getByText("重付").click();
        assertThat(desk.locator("[id='f-holderName']").inputValue()).isEqualTo(APPRAISER);
        assertThat(desk.locator("[id='f-amount']").inputValue()).isEqualTo("700.00");
        desk.locator("[id='f-accountNumber']").fill("6217000099998765");
        visits.judge(desk, "the dialog of a cost paid again");
        Visits.confirm(desk, "700");
        desk.waitForCondition(() -> !line.innerText().contains("账号已销户"));
    }

    /** A plan with 800 yuan for the appraiser, given. */
    private JsonNode carriedOut(long id, String account) {
        CourtBank.payIn("20000.00", "测试买受人", account, "拍卖成交款");
        judge.await("/cases/" + id + "/money", money -> money.toString().contains("\"state\":\"HELD\""));
        judge.post("/cases/" + id + "/distribution", Map.of("reason", "另有债权人申请参与分配"));
        var plan = judge.post(
                "/cases/" + id + "/plans",
                Map.of(
                        "debtorIsCompany", false,
                        "nobodyAgreedToBankruptcy", false,
                        "claimsOn", "" + TODAY,
                        "costs", List.of(Map.of("name", "评估费：" + APPRAISER, "amount", "800.00")),
                        "saleTaxes", List.of(),
                        "setAside", List.of(),
                        "claims",
                                List.of(Map.of(
                                        "name",
                                        "测试申",
                                        "caseId",
                                        id,
                                        "right",
                                        "ORDINARY",
                                        "amount",
                                        "100000.00",
                                        "since",
                                        "" + TODAY.minusYears(1),
                                        "firstSeizure",
                                        false))));
        var planId = plan.path("id").asLong();
        judge.post("/funds/plans/" + planId + "/ask", Map.of());
        MoneySteps.grant("plan:" + planId, () -> {});
        judge.await("/cases/" + id + "/plans", plans -> plans.toString().contains("\"state\":\"APPROVED\""));
        for (JsonNode party : plan.path("services")) {
            judge.post(
                    "/funds/plans/" + planId + "/serve",
                    Map.of("party", party.path("party").asString(), "on", "" + TODAY.minusDays(40)));
        }
        judge.post("/funds/plans/" + planId + "/carry-out", Map.of());
        var applicant = MoneySteps.party(judge, id, "APPLICANT");
        judge.post(
                "/cases/" + id + "/payee-accounts",
                Map.of(
                        "casePartyId", applicant,
                        "holderName", "测试申",
                        "bankName", "中国工商银行股份有限公司湛江霞山民享支行",
                        "accountNumber", "6217000099995678"));
        return MoneySteps.plan(judge, id);
    }

    /** 700 yuan of the line go to the appraiser, and the bank returns them. */
    private void costReturned(JsonNode plan) {
        int nr = 0;
        for (JsonNode share : plan.path("shares")) {
            if (share.path("name").asString().contains(APPRAISER)) {
                nr = share.path("nr").asInt();
            }
        }
        var account = "6217000099994321";
        var cost = judge.post(
                        "/funds/plans/" + plan.path("id").asLong() + "/shares/" + nr + "/payouts",
                        Map.of(
                                "amount",
                                "700.00",
                                "holderName",
                                APPRAISER,
                                "bankName",
                                "中国建设银行股份有限公司湛江分行",
                                "accountNumber",
                                account))
                .path("id")
                .asLong();
        MoneySteps.sign(new Client("xs-funds"), cost, () -> CourtBank.returnTheNext(account, "账号已销户"));
        judge.await(
                "/funds/payouts/" + cost, seen -> seen.path("state").asString().equals("RETURNED"));
    }

    /** The page as it stands, on a phone and in both languages, without anything that leaves the screen. */
    private void phone(Page page, String name) {
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("%s leaves the phone", name)
                .isEqualTo(true);
        visits.judge(page, name + ", phone");
        Browser.shoot(page, name + ".phone");
        page.setViewportSize(1366, 900);
    }

    private static String plus(String yuan, int more) {
        return new java.math.BigDecimal(yuan)
                .add(new java.math.BigDecimal(more))
                .toPlainString();
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
