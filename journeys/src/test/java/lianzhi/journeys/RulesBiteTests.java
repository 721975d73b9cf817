package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The look at accessibility sees what it is there for: a page with known faults is not let through. */
class RulesBiteTests {
    private static final String FAULTY = """
            <!doctype html><html><head><title>x</title></head><body><h1>x</h1><img src="data:,">
            <p style="color:#bbb;background:#fff">pale</p><input type="text"></body></html>
            """;

    @Test
    void a_page_with_faults_is_found_out() {
        var page = Browser.open(1366, 900, "zh-CN");
        page.setContent(FAULTY);
        assertThat(Browser.violations(page))
                .anyMatch(found -> found.startsWith("image-alt: [[img]]"))
                .anyMatch(found -> found.startsWith("color-contrast: [[p]]"))
                .anyMatch(found -> found.startsWith("label: [[input]]"))
                .anyMatch(found -> found.startsWith("html-has-lang: [[html]]"));
    }
}
