package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** The windows of one journey, and what the accessibility rules say of every page it visited, in both languages. */
final class Visits {
    private static final String QUIET = "() => !document.querySelector('.sk, [aria-busy=true]')";
    private final List<String> violations = new ArrayList<>();

    /** Signs a person in, on the sign-in page; everyone starts where his work is. */
    Page signIn(String login) {
        var page = Browser.open(1366, 900, "zh-CN");
        page.navigate("/login");
        page.fill("[id='f-user']", login);
        page.fill("[id='f-password']", "Lianzhi-2026");
        page.click("button.enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    void visit(Page page, String path) {
        page.navigate(path);
        look(page, path);
    }

    /** Judges the page as it stands, first in Chinese, then in English; it stays Chinese. */
    void look(Page page, String what) {
        settle(page);
        judge(page, what + " zh");
        speak(page, "en");
        judge(page, what + " en");
        speak(page, "zh-CN");
    }

    static void speak(Page page, String language) {
        page.locator(".lang button[lang='" + language + "']").first().click();
        settle(page);
    }

    static void settle(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.locator("h1").first().waitFor();
        page.waitForFunction(QUIET);
    }

    /** Types what an act that cannot be undone asks for, and confirms it. */
    static void confirm(Page page, String typed) {
        var dialog = page.locator("dialog[open]");
        if (!typed.isEmpty()) {
            dialog.locator("form.confirm > input.text").fill(typed);
        }
        press(page);
    }

    static void press(Page page) {
        var dialog = page.locator("dialog[open]");
        dialog.locator("footer button.p:enabled").click();
        page.waitForCondition(
                () -> dialog.count() == 0 || dialog.locator("[role=alert]").count() > 0);
        assertThat(dialog.locator("[role=alert]").allInnerTexts()).as("refused").isEmpty();
        dialog.first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    List<String> violations() {
        return violations;
    }

    /** Judges it as it stands, in the language in which it stands. */
    void judge(Page page, String what) {
        Browser.violations(page).forEach(found -> violations.add(what + ": " + found));
    }
}
