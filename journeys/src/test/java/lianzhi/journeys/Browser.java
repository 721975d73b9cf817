package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.callers.RunningServer;
import org.junit.jupiter.api.Assumptions;

/** One browser for all journeys; each journey has a window of its own. */
final class Browser {
    private static final List<BrowserContext> WINDOWS = new ArrayList<>();
    private static com.microsoft.playwright.Browser shared;

    private Browser() {}

    /** Opens a window; skips the journey in words where there is no browser. */
    static Page open(int width, int height, String language) {
        return open(width, height, language, true);
    }

    /** A window in which no script runs. */
    static Page plain(int width, int height) {
        return open(width, height, "zh-CN", false);
    }

    private static synchronized Page open(int width, int height, String language, boolean scripts) {
        var chromium = Chromium.find();
        if (chromium.isEmpty()) {
            System.out.println(Chromium.whySkipped());
        }
        Assumptions.assumeTrue(chromium.isPresent(), Chromium.whySkipped());
        if (shared == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium.get())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        BrowserContext context = shared.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setJavaScriptEnabled(scripts)
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setBaseURL(RunningServer.get().address()));
        context.setDefaultTimeout(45_000);
        WINDOWS.add(context);
        return context.newPage();
    }

    /** What a journey leaves open goes on asking the server while the next one walks. */
    static synchronized void closeWindows() {
        WINDOWS.forEach(BrowserContext::close);
        WINDOWS.clear();
    }

    /** No violation of the accessibility rules on the page as it stands. */
    static void isAccessible(Page page) {
        assertThat(violations(page)).as("axe on " + page.url()).isEmpty();
    }

    /**
     * What the accessibility rules have against the page as it stands. One run inside the page, and only violations
     * with their places: no page has a frame of another origin, for which the rules would be put together in a window
     * of their own.
     */
    static List<String> violations(Page page) {
        var asked = new AxeRunOptions();
        asked.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(asked)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .limit(5)
                                        .toList())
                        .toList();
    }

    static void shoot(Page page, String name) {
        var folder = Path.of(System.getProperty("lianzhi.root", "..")).resolve("docs/screenshots");
        folder.toFile().mkdirs();
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }
}
