package lianzhi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.TestCases;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Indicators;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Counted in years of which no other test has cases. */
@PlatformTest
class BulletinTests {
    private static final String PASSWORD = "Bulletin-Test-2026";
    private static final String COURT = "粤0883";
    private static boolean filled;

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Autowired
    JdbcClient sql;

    @Autowired
    StateBulletin state;

    @Autowired
    Counts counts;

    @Autowired
    Indicators indicators;

    @BeforeEach
    void two_courts_have_cases() {
        seed.ensure(
                List.of(
                        new NewPerson("bul-chief", "测试局长", COURT, Set.of(Role.BUREAU_CHIEF)),
                        new NewPerson("bul-other", "测试外院", "粤0891", Set.of(Role.BUREAU_CHIEF)),
                        new NewPerson("bul-centre", "测试指挥", "粤08", Set.of(Role.COMMAND_CENTRE)),
                        new NewPerson("bul-admin", "测试管理", "粤08", Set.of(Role.ADMINISTRATOR)),
                        new NewPerson("bul-judge", "测试法官", COURT, Set.of(Role.JUDGE))),
                PASSWORD);
        if (filled) {
            return;
        }
        filled = true;
        var cases = new TestCases(sql);
        // the year before: two new, one of them closed
        cases.closed(COURT, day("2009-02-01"), day("2009-05-01"), "PERFORMED", 100_00);
        cases.closed(COURT, day("2009-12-01"), day("2010-03-01"), "PERFORMED", 300_00);
        // the year: three new, one performed in time, one ended late, one open
        var performed = cases.closed(COURT, day("2010-01-01"), day("2010-06-30"), "PERFORMED", 1_000_00);
        cases.closed(COURT, day("2010-01-02"), day("2010-12-31"), "ROUND_TERMINATED", 700_00);
        var open = cases.open(COURT, null, day("2010-11-11"), 500_00);
        cases.paid(performed, day("2010-04-05"), 400_00);
        cases.paid(performed, day("2010-06-05"), 650_00);
        cases.paid(open, day("2010-12-05"), 5_01);
        cases.paid(open, day("2011-01-05"), 9_99);
        cases.open("粤0891", null, day("2010-07-07"), 1);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private JsonNode bulletin(String person) throws Exception {
        var answer = Browser.signedIn(port, person, PASSWORD).get("/api/v1/bulletin?from=2010-01-01&to=2010-12-31");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode figure(JsonNode figures, String indicator) {
        return figures.path("figures")
                .valueStream()
                .filter(f -> f.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} is {1}, a year before {2}, change {3}")
    @CsvSource({
        "CARRIED_OVER, 1, 0, ",
        "NEW, 3, 2, 50.00",
        "ACCEPTED, 4, 2, 100.00",
        "CLOSED, 3, 1, 200.00",
        "PENDING, 1, 1, 0.00",
        "PERFORMED, 2, 1, 100.00",
        "ROUND_ENDED, 1, 0, ",
        "CLOSE_RATE, 75.00, 50.00, 25.00",
        "ACTUAL_RATE, 66.67, 100.00, -33.33",
        "WITHIN_LIMIT_RATE, 66.67, 100.00, -33.33",
        "CLAIMED, 2200.00, 400.00, 450.00",
        "RECOVERED, 1055.01, 0.00, ",
        "RECOVERY_RATE, 65.00, 100.00, -35.00"
    })
    void a_figure_is_counted_from_single_cases(String indicator, String value, String before, String change)
            throws Exception {
        var figure = figure(bulletin("bul-chief").path("total"), indicator);
        assertThat(figure.path("value").asString()).isEqualTo(value);
        assertThat(figure.path("before").asString()).isEqualTo(before);
        assertThat(figure.path("change").asString("")).isEqualTo(change == null ? "" : change);
        assertThat(figure.path("changeUnit").asString()).isEqualTo(indicator.endsWith("RATE") ? "POINTS" : "PERCENT");
    }

    @Test
    void every_figure_opens_exactly_the_cases_behind_it_and_each_says_why() throws Exception {
        var browser = Browser.signedIn(port, "bul-chief", PASSWORD);
        for (var figure : bulletin("bul-chief").at("/total/figures")) {
            if (figure.path("indicator").asString().equals("CASES_PER_JUDGE")) {
                continue; // its denominator is people
            }
            for (var part : figure.has("denominator") ? List.of("numerator", "denominator") : List.of("value")) {
                var list = browser.get("/api/v1/bulletin/cases?from=2010-01-01&to=2010-12-31&size=500&indicator="
                                + figure.path("indicator").asString()
                                + (part.equals("denominator") ? "&part=DENOMINATOR" : ""))
                        .json();
                var items = list.path("items");
                assertThat(items.size()).isEqualTo(list.path("total").asInt());
                assertThat(list.path("sum").asString(list.path("added").toString()))
                        .as(figure + " " + part)
                        .isEqualTo(figure.path(part).asString());
                assertThat(items.valueStream()
                                .allMatch(c -> c.path("whyZh").asString().length() > 5
                                        && c.path("whyEn").asString().length() > 5))
                        .isTrue();
            }
        }
    }

    @Test
    void every_cell_of_every_court_opens_exactly_its_cases() {
        var city = new Counts.Scope(Viewer.of(1, "测试", "粤08", Set.of(Role.COMMAND_CENTRE)), null, null);
        var stated = state.handle(city, new Period(day("2010-01-01"), day("2010-12-31")));
        assertThat(stated.courts()).hasSize(11);
        assertThat(new Cells(counts, indicators, stated).open(city, 1))
                .as("numerators and denominators of all indicators and courts")
                .isGreaterThan(400);
    }

    @Test
    void the_months_add_up_to_the_year() throws Exception {
        var months = bulletin("bul-chief").path("months");
        assertThat(months.size()).isEqualTo(12);
        assertThat(months.get(0).path("opened").asInt()).isEqualTo(2);
        assertThat(months.valueStream().mapToInt(m -> m.path("closed").asInt()).sum())
                .isEqualTo(3);
        assertThat(months.get(5).path("recovered").asString()).isEqualTo("650.00");
        assertThat(months.get(11).path("recovered").asString()).isEqualTo("5.01");
    }

    @Test
    void the_chief_sees_his_court_the_centre_all_eleven_and_a_judge_no_bulletin() throws Exception {
        assertThat(bulletin("bul-chief").path("courts").size()).isEqualTo(1);
        var centre = bulletin("bul-centre");
        assertThat(centre.path("courts").size()).isEqualTo(11);
        assertThat(figure(centre.path("total"), "NEW").path("value").asString()).isEqualTo("4");
        assertThat(figure(bulletin("bul-other").path("total"), "NEW")
                        .path("value")
                        .asString())
                .isEqualTo("1");
        var foreign = Browser.signedIn(port, "bul-other", PASSWORD)
                .get("/api/v1/bulletin/cases?from=2010-01-01&to=2010-12-31&indicator=NEW&courtCode=" + code(COURT));
        assertThat(foreign.json().path("total").asInt()).isZero();
        assertThat(Browser.signedIn(port, "bul-judge", PASSWORD)
                        .get("/api/v1/bulletin?from=2010-01-01&to=2010-12-31")
                        .codes())
                .isEqualTo("POWER_MISSING");
    }

    private static String code(String court) {
        return java.net.URLEncoder.encode(court, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void the_definition_follows_the_last_day_of_the_period() throws Exception {
        var browser = Browser.signedIn(port, "bul-chief", PASSWORD);
        assertThat(browser.get("/api/v1/bulletin?from=2017-01-01&to=2017-12-31").body())
                .contains("ACTUAL_RATE")
                .doesNotContain("COMPLETION_RATE");
        assertThat(browser.get("/api/v1/bulletin?from=2025-01-01&to=2025-12-31").body())
                .contains("COMPLETION_RATE")
                .doesNotContain("ACTUAL_RATE");
        assertThat(browser.get("/api/v1/bulletin/indicators").json().size()).isEqualTo(41);
    }

    @ParameterizedTest(name = "{0} is refused with {1} {2}")
    @CsvSource({
        "from=2010-12-31&to=2010-01-01, 400, PERIOD_INVALID",
        "from=1990-01-01&to=2026-01-01, 400, PERIOD_INVALID",
        "from=yesterday&to=2010-01-01, 400, FIELD_INVALID",
        "to=2010-01-01, 400, FIELD_MISSING"
    })
    void a_wrong_period_is_refused(String query, int status, String code) throws Exception {
        var answer = Browser.signedIn(port, "bul-chief", PASSWORD).get("/api/v1/bulletin?" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.codes()).isEqualTo(code);
    }

    @Test
    void the_spreadsheet_holds_the_same_figures() throws Exception {
        var browser = Browser.signedIn(port, "bul-chief", PASSWORD);
        var bytes = browser.bytes("/api/v1/bulletin/export.xlsx?from=2010-01-01&to=2010-12-31");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            var column = rows.get(1).stream()
                    .filter(cell -> cell != null && cell.getText().startsWith("结案率"))
                    .findFirst()
                    .orElseThrow()
                    .getColumnIndex();
            assertThat(rows.get(2).getCellAsNumber(column).orElseThrow()).isEqualByComparingTo("75.00");
            assertThat(rows.get(3).getCellText(0)).contains("吴川");
        }
        assertThat(ReportTests.entry(bytes, "xl/worksheets/_rels/sheet1.xml.rels"))
                .as("every number opens its cases")
                .contains("/bulletin/cases?from=2010-01-01&amp;to=2010-12-31&amp;indicator=CLOSE_RATE&amp;courtCode=");
        assertThat(ReportTests.entry(bytes, "xl/worksheets/_rels/sheet2.xml.rels"))
                .contains("from=2010-02-01&amp;to=2010-02-28&amp;indicator=NEW");
    }

    @Test
    void courts_are_ranked_only_where_the_intermediate_court_has_switched_it_on() throws Exception {
        assertThat(isRanked()).isFalse();
        rank(false, true);
        try {
            assertThat(isRanked()).isTrue();
        } finally {
            rank(true, false);
        }
        assertThat(isRanked()).isFalse();
    }

    private boolean isRanked() throws Exception {
        var bulletin =
                Browser.signedIn(port, "bul-centre", PASSWORD).get("/api/v1/bulletin?from=2010-01-01&to=2010-12-31");
        return bulletin.json().path("ranked").asBoolean();
    }

    private void rank(boolean before, boolean after) throws Exception {
        var answer = Browser.signedIn(port, "bul-admin", PASSWORD)
                .put(
                        "/api/v1/settings/statistics.ranking",
                        "{\"expected\":\"%s\",\"value\":\"%s\",\"reason\":\"试行排名\"}".formatted(before, after));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
