package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import lianzhi.callers.Applications;
import lianzhi.callers.Client;
import org.junit.jupiter.api.Test;

/** A judge announces an auction; the public reads it without scripts, until it is taken back. */
class AuctionJourneyTests {
    private static final String WHAT = "测试拍卖寅号叉车一台";
    private final Visits visits = new Visits();
    private Page desk;

    @Test
    void what_a_judge_announces_the_public_reads_without_scripts_until_it_is_taken_back() {
        var judge = new Client("xs-judge");
        var judgeId = judge.get("/session").path("signedIn").path("personId").asLong();
        var id = new Client("xs-filing")
                .post("/cases", Applications.loan("(2026)粤0803民初921号", "测试拍卖寅", "449999198607083015", judgeId))
                .path("id")
                .asLong();
        var number = judge.get("/cases/" + id).path("number").asString();
        desk = visits.signIn("xs-judge");
        visits.visit(desk, "/sanctions/auctions");
        announce(number);
        assertThat(publicPage()).contains(WHAT, number, "第一次拍卖", "70,000.00 元").doesNotContain("证件号码已遮蔽");
        takeBack();
        assertThat(publicPage()).doesNotContain(WHAT);
        assertThat(visits.violations()).isEmpty();
    }

    private void announce(String number) {
        desk.locator("main .btn.p").first().click();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map.of(
                        "caseNumber", number,
                        "title", WHAT,
                        "body", "停放在测试路9号，可以看样。",
                        "reference", "100000.00",
                        "start", "70000.00",
                        "deposit", "7000.00",
                        "opensOn", today.plusDays(21).toString(),
                        "closesOn", today.plusDays(22).toString(),
                        "site", "测试拍卖平台",
                        "siteUrl", "https://auction.example.com/921")
                .forEach((field, text) -> {
                    desk.fill("[id='f-" + field + "']", text);
                    desk.press("[id='f-" + field + "']", "Tab");
                });
        desk.selectOption("[id='f-assetKind']", "MOVABLE");
        Browser.isAccessible(desk);
        Visits.press(desk);
        row().first().waitFor();
        visits.look(desk, "/sanctions/auctions");
        Browser.shoot(desk, "auctions");
    }

    private void takeBack() {
        row().getByText("撤回").first().click();
        desk.fill("[id='f-why']", "被执行人已经履行");
        Visits.press(desk);
        row().getByText("已撤回").first().waitFor();
    }

    private Locator row() {
        return desk.locator("main tr").filter(new Locator.FilterOptions().setHasText(WHAT));
    }

    private static String publicPage() {
        var phone = Browser.plain(390, 844);
        phone.navigate("/public/auctions");
        Browser.shoot(phone, "public-auctions");
        var text = phone.locator("body").innerText();
        phone.context().close();
        return text;
    }
}
