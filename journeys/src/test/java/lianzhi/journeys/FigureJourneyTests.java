package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import lianzhi.callers.Client;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a figure of the bulletin to the cases behind it, to one of them, and back; then the wall. */
class FigureJourneyTests {
    private static final String YEAR = "/bulletin?month=2017-10&span=year";
    private final Visits visits = new Visits();

    @Test
    void a_figure_leads_to_its_cases_and_back() {
        new Client("zj-centre")
                .await(
                        "/bulletin?from=2017-01-01&to=2017-10-31",
                        bulletin -> value(bulletin, "ACCEPTED").equals("9724"));
        var page = visits.signIn("zj-centre");
        visits.visit(page, YEAR);
        assertThat(page.locator("main").innerText()).contains("9,724", "8,930", "6,125", "40.37%", "53.61%");
        page.locator(".tiles button:has-text('40.37%')").first().click();
        page.locator("a.btn.s.p[href*='/bulletin/cases']:visible").first().click();
        page.waitForURL(Pattern.compile(".*/bulletin/cases.*"));
        page.waitForSelector("text=/2,?397/");
        var list = page.url();
        page.locator("main a[href^='/cases/']").first().click();
        page.waitForURL(Pattern.compile(".*/cases/[0-9]+.*"));
        Visits.settle(page);
        assertThat(page.locator("main").innerText()).contains("执");
        page.goBack();
        page.waitForURL(list);
        page.goBack();
        page.waitForURL(Pattern.compile(".*/bulletin\\?.*"));
        visits.visit(page, "/command");
        Browser.shoot(page, "command");
        wall(page);
        assertThat(visits.violations())
                .as("accessibility of every page visited")
                .isEmpty();
    }

    private static void wall(Page page) {
        page.setViewportSize(1920, 1080);
        page.navigate("/wall");
        page.waitForSelector(".wallboard .ctile");
        assertThat(page.locator(".wallboard .ctile").count()).isEqualTo(11);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollHeight <= window.innerHeight"))
                .as("nothing to scroll")
                .isTrue();
        Browser.shoot(page, "wall");
    }

    @Test
    void the_wall_rests_while_nobody_looks() {
        var page = visits.signIn("zj-centre");
        page.setViewportSize(1920, 1080);
        page.clock().install();
        var asked = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().endsWith("/command/board")) asked.incrementAndGet();
        });
        page.navigate("/wall");
        page.waitForSelector(".wallboard .ctile");
        page.clock().runFor(11_000);
        page.waitForCondition(() -> asked.get() >= 3);
        hide(page, true);
        page.waitForSelector(".wallboard footer span:has-text('暂停')");
        int before = asked.get();
        page.clock().runFor(120_000);
        page.evaluate("() => fetch('/api/v1/session')");
        assertThat(asked.get()).as("asked while hidden").isEqualTo(before);
        hide(page, false);
        page.waitForCondition(() -> asked.get() > before);
    }

    private static void hide(Page page, boolean hidden) {
        page.evaluate(
                "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
                        + " document.dispatchEvent(new Event('visibilitychange')) }",
                hidden);
    }

    private static String value(JsonNode bulletin, String indicator) {
        return bulletin.at("/total/figures")
                .valueStream()
                .filter(one -> one.path("indicator").asString().equals(indicator))
                .findFirst()
                .map(one -> one.path("value").asString())
                .orElse("");
    }
}
