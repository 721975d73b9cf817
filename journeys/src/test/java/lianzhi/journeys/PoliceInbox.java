package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The police of the demo: no interface, so somebody signs in, reads and answers. */
final class PoliceInbox {
    private static final int TRIES = 60;

    private PoliceInbox() {}

    static Page enter() {
        var page = Browser.open(1366, 900, "zh-CN");
        page.navigate("/agency");
        page.fill("[id='f-unit']", "zj-police");
        page.fill("[id='f-password']", "Lianzhi-2026");
        page.click("form button.p");
        page.locator("[id='f-password']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return page;
    }

    /** @param what 采取 or 解除 */
    static Locator orders(Page page, String caseNumber, String what) {
        var orders = page.locator("main .order")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .filter(new Locator.FilterOptions().setHasText(what));
        for (int tries = 0; orders.count() == 0 && tries < TRIES; tries++) {
            page.waitForTimeout(500);
            page.reload();
            page.getByText("协助事项").first().waitFor();
        }
        assertThat(orders.count()).as("orders to the police").isPositive();
        return orders;
    }

    /** Answers all of them as done. */
    static void answer(Page page, Locator orders) {
        for (int tries = 0; orders.count() > 0 && tries < TRIES; tries++) {
            orders.first().click();
            page.getByLabel("办理情况").fill("已办理");
            page.locator("#answer button.p").click();
            page.locator("#answer").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.waitForTimeout(500);
        }
    }
}
