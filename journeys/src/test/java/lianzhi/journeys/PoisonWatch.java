package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks at pages for scripts that ran: each poison would set a word of the window, or open a dialog. */
final class PoisonWatch {
    private final List<String> ran = new ArrayList<>();
    private int pages;

    /** A dialog, and what the browser's own policy stopped, counts as run. */
    Page over(Page page) {
        page.onDialog(dialog -> {
            ran.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) ran.add("stopped: " + message.text());
        });
        return page;
    }

    void look(Page page, String path) {
        page.navigate(path);
        Visits.settle(page);
        judge(page, path);
    }

    void judge(Page page, String path) {
        pages++;
        if (page.evaluate("() => window.ran === undefined") instanceof Boolean clean && !clean) ran.add(path);
    }

    int pages() {
        return pages;
    }

    void nothingRan(Class<?> journey, int poisons) {
        System.out.printf(
                "S3 %s: %d poisons on %d pages, executions %d%n", journey.getSimpleName(), poisons, pages, ran.size());
        assertThat(ran).isEmpty();
    }
}
