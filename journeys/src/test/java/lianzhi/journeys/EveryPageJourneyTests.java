package lianzhi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages that no case leads through, each by who works there: for everybody's eyes, and never wider than the screen. */
class EveryPageJourneyTests {
    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final int MOST_STEPS = 400;
    private static final String PLACE_OF_FOCUS =
            "() => document.activeElement === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(document.activeElement)";
    private static final String FOCUSED = "() => document.activeElement.outerHTML.slice(0, 120)";
    private final Visits visits = new Visits();
    private final List<String> tooWide = new ArrayList<>();
    private final List<String> disorder = new ArrayList<>();

    @Test
    void the_house_is_administered_by_pages_that_everybody_can_use() {
        var door = Browser.open(DESK, 900, "zh-CN");
        look(door, "/login");
        var admin = visits.signIn("zj-admin");
        for (var tab : List.of("people", "units", "partners", "settings", "holidays", "rates", "templates")) {
            look(admin, "/administration/" + tab);
        }
        look(admin, "/administration/templates/ENFORCE_NOTICE");
        look(admin, "/password");
        visits.visit(admin, "/administration/people");
        admin.locator("main .bar .btn.p").click();
        visits.judge(admin, "a person is entered");
        look(visits.signIn("zj-auditor"), "/administration/audit");
        found();
    }

    @Test
    void courts_and_the_city_look_at_what_is_due_and_counted() {
        look(visits.signIn("xs-filing"), "/cases/import");
        var judge = visits.signIn("xs-judge");
        for (var place : List.of("/query/controls", "/query/institutions", "/oversight", "/oversight/notices")) {
            look(judge, place);
        }
        for (var tab : List.of("batches", "pieces", "units", "measures")) look(judge, "/sanctions/" + tab);
        wide(judge, "/workbench", "/cases", "/query", "/coercion", "/funds");
        var chief = visits.signIn("xs-chief");
        look(chief, "/reports/outside");
        wide(chief, "/approvals", "/bulletin", "/reports");
        var centre = visits.signIn("zj-centre");
        for (var tab : List.of("orders", "transfers", "visits", "allocation")) look(centre, "/command/" + tab);
        wide(centre, "/command", "/bulletin");
        found();
    }

    @Test
    void the_keyboard_walks_a_page_in_reading_order_and_comes_out_again() {
        var filing = visits.signIn("xs-filing");
        for (var place : List.of("/cases", "/cases/new", "/cases/import")) walk(filing, place);
        var judge = visits.signIn("xs-judge");
        for (var place : List.of("/workbench", "/query", "/sanctions/list", "/coercion")) walk(judge, place);
        var chief = visits.signIn("xs-chief");
        for (var place : List.of("/approvals", "/bulletin")) walk(chief, place);
        walk(visits.signIn("zj-admin"), "/administration/people");
        assertThat(disorder).as("steps of the tabulator").isEmpty();
    }

    private void walk(Page page, String place) {
        page.navigate(place);
        Visits.settle(page);
        page.evaluate("() => document.activeElement?.blur()");
        var before = -1;
        for (var step = 1; step <= MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            var at = ((Number) page.evaluate(PLACE_OF_FOCUS)).intValue();
            if (at < 0) {
                if (step < 5) disorder.add(place + ": only " + step + " steps");
                return;
            }
            if (at <= before) {
                disorder.add(place + ": step " + step + " goes back to " + page.evaluate(FOCUSED));
                return;
            }
            before = at;
        }
        disorder.add(place + ": does not come out");
    }

    private void found() {
        assertThat(visits.violations()).as("accessibility of every page").isEmpty();
        assertThat(tooWide).as("pages that scroll sideways").isEmpty();
    }

    private void look(Page page, String path) {
        visits.visit(page, path);
        measure(page, path);
    }

    private void wide(Page page, String... places) {
        for (var place : places) {
            page.navigate(place);
            Visits.settle(page);
            measure(page, place);
        }
    }

    /** The page as it stands, in both languages, on a desk and on a phone. */
    private void measure(Page page, String place) {
        for (var language : List.of("en", "zh-CN")) {
            Visits.speak(page, language);
            for (var width : List.of(PHONE, DESK)) {
                page.setViewportSize(width, 900);
                Visits.settle(page);
                var wider = (Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (wider.intValue() > 0) {
                    tooWide.add(place + " " + language + " at " + width + ": " + wider + " too wide");
                }
            }
        }
    }
}
