package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import lianzhi.callers.Client;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A monthly bulletin: composed, edited, signed by the president, published, and answered by a court point by point. */
class ReportJourneyTests {
    private static final Map<String, String> COURTS = Map.ofEntries(
            Map.entry("粤0803", "xs"),
            Map.entry("粤0802", "cx"),
            Map.entry("粤0881", "lj"),
            Map.entry("粤0804", "pt"),
            Map.entry("粤0811", "mz"),
            Map.entry("粤0823", "sx"),
            Map.entry("粤0825", "xw"),
            Map.entry("粤0882", "lz"),
            Map.entry("粤0883", "wc"),
            Map.entry("粤0891", "jk"));
    private final Visits visits = new Visits();

    @Test
    void a_bulletin_is_composed_edited_signed_published_and_answered() {
        new Client("zj-centre")
                .await(
                        "/bulletin?from=2017-09-01&to=2017-09-30",
                        bulletin -> bulletin.at("/months/0/closed").asInt() > 100);
        var centre = visits.signIn("zj-centre");
        var report = compose(centre);
        var president = visits.signIn("zj-president");
        visits.visit(president, report);
        act(president, "签发");
        visits.visit(centre, report);
        act(centre, "发布");
        answer(report);
        assertThat(visits.violations())
                .as("accessibility of every page visited")
                .isEmpty();
    }

    private String compose(Page centre) {
        visits.visit(centre, "/reports");
        centre.locator("main button.btn.p").first().click();
        centre.fill("[id='f-from']", "2017-09-01");
        centre.fill("[id='f-to']", "2017-09-30");
        centre.locator("dialog[open] footer button.p").click();
        centre.waitForURL(Pattern.compile(".*/reports/[0-9]+"));
        Visits.settle(centre);
        centre.fill("[id='f-text']", centre.inputValue("[id='f-text']") + "\n请院长亲自过问。");
        centre.locator("main form button.btn.p:enabled").click();
        centre.waitForSelector("main form button.btn.p:disabled");
        return centre.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void act(Page page, String label) {
        page.locator("button.btn.p:has-text('" + label + "')").first().click();
        Visits.confirm(page, "");
        Visits.settle(page);
    }

    private void answer(String report) {
        JsonNode point = new Client("zj-centre")
                .get(report)
                .path("points")
                .valueStream()
                .filter(one -> COURTS.containsKey(one.path("courtCode").asString()))
                .findFirst()
                .orElseThrow();
        var chief = visits.signIn(COURTS.get(point.path("courtCode").asString()) + "-chief");
        visits.visit(chief, report);
        assertThat(chief.locator("main").innerText())
                .contains("请院长亲自过问。", point.path("zh").asString());
        chief.locator("main ol.lines button.btn.s").first().click();
        chief.fill("[id='f-answer']", "已逐案排查，月底前补齐。");
        chief.locator("main ol.lines form button.btn.p:enabled").click();
        chief.waitForSelector("main ol.lines .hint:has-text('已逐案排查')");
    }
}
