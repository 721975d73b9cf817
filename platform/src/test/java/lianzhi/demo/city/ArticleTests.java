package lianzhi.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.control.Controls;
import lianzhi.funds.store.MonthStore;
import lianzhi.funds.store.PayoutQuery;
import lianzhi.inquiry.store.BoardStore;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import lianzhi.statistics.Cells;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Figure;
import lianzhi.statistics.bulletin.Indicators;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import lianzhi.statistics.patterns.LookForPatterns;
import lianzhi.statistics.patterns.Patterns;
import lianzhi.statistics.upkeep.Entries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The article's table, from single cases. The city lives in one transaction that is rolled back. */
@Tag("trial")
@PlatformTest
@Transactional
class ArticleTests {
    private static final Viewer CENTRE = Viewer.of(1, "测试", "粤08", Set.of(Role.COMMAND_CENTRE));
    private static final Period YEAR = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 10, 31));
    private static final Period SINCE_LAST_YEAR = new Period(LocalDate.of(2016, 1, 1), YEAR.to());

    private record Told(String words, Period period, String indicator, String value, String change) {}

    private static final List<Told> ARTICLE = List.of(
            new Told("受理执行案件9724件", YEAR, "ACCEPTED", "9724", ""),
            new Told("其中新收8930件,同比增长32.14%", YEAR, "NEW", "8930", "32.14"),
            new Told("办结6125件,同比增长35.90%", YEAR, "CLOSED", "6125", "35.90"),
            new Told("实际执行率40.37%,同比上升17.91", YEAR, "ACTUAL_RATE", "40.37", "17.91"),
            new Told("执行到位率53.61%,同比上升10.69", YEAR, "RECOVERY_RATE", "53.61", "10.69"),
            new Told("520件案件受到处罚", YEAR, "FINED", "520", ""),
            new Told("罚款金额达533.38万元", YEAR, "FINES", "5333800.00", ""),
            new Told("对731名被执行人实行司法拘留", YEAR, "DETAINED", "731", ""),
            new Told("追究刑事责任案件31件", YEAR, "CRIMES", "31", ""),
            new Told("去年以来,共实施边控180人", SINCE_LAST_YEAR, "BORDER_CONTROLS", "180", ""),
            new Told("限制117名被执行人出境", SINCE_LAST_YEAR, "EXIT_BANS", "117", ""),
            new Told("63名被执行人在贷款、出行…受到限制", SINCE_LAST_YEAR, "LIMITED", "63", ""),
            new Told("曝光失信被执行人名单7840次", YEAR, "EXPOSURES", "7840", ""),
            new Told("涉及9350名被执行人", YEAR, "EXPOSED", "9350", ""),
            new Told("其中723件案件被执行人主动履行义务", YEAR, "EXPOSED_PERFORMED", "723", ""),
            new Told("金额约14167万元", YEAR, "EXPOSED_PERFORMED_SUM", "141670000.00", ""),
            new Told("移交“执转破”案件23件", YEAR, "BANKRUPTCY_SENT", "23", ""),
            new Told("受理4件", YEAR, "BANKRUPTCY_TAKEN", "4", ""));

    @Autowired
    JdbcTemplate sql;

    @Autowired
    StateBulletin bulletin;

    @Autowired
    Indicators indicators;

    @Autowired
    Counts counts;

    @Autowired
    LookForPatterns look;

    @Autowired
    Patterns patterns;

    @Autowired
    Entries entries;

    @Autowired
    Settings settings;

    @Autowired
    Controls controls;

    @Autowired
    PayoutQuery payouts;

    @Autowired
    BoardStore board;

    @Autowired
    MonthStore months;

    @Autowired
    JsonMapper json;

    private Figure figure(String indicator, Period period) {
        return bulletin.handle(new Counts.Scope(CENTRE, null, null), period).total().figures().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private long behind(String indicator, Period period, boolean denominator) {
        var one = indicators.find(indicator, period.to());
        var types = one.population()
                .types(List.of(settings.text("statistics.caseTypes").split(",", -1)));
        var count = denominator ? one.denominator() : one.numerator();
        return counts.cases(new Counts.Scope(CENTRE, null, null), types, period, count, Counts.Only.ALL, 0, 5)
                .added();
    }

    @Test
    void the_bulletin_computed_from_single_cases_tells_the_figures_of_the_article() {
        nothing_else_is_open();
        new MakeCity(sql).handle(CityPlan.article(Histories.WHOLE));

        for (var told : ARTICLE) {
            var figure = figure(told.indicator(), told.period());
            System.out.printf(
                    "%-24s | %-14s | %s%n",
                    figure.value() + (figure.change() == null ? "" : " (" + figure.change() + ")"),
                    told.indicator(),
                    told.words());
            assertThat(figure.value()).as(told.words()).isEqualTo(told.value());
            if (!told.change().isEmpty()) {
                assertThat(figure.change()).as(told.words()).isEqualTo(told.change());
            }
        }
        assertThat(entries.differences()).as("and a full recount agrees").isEmpty();

        var rate = figure("ACTUAL_RATE", YEAR);
        assertThat(rate.numerator()).isEqualTo("2397");
        assertThat(rate.denominator())
                .as("187 objections and reviews are left out")
                .isEqualTo("5938");
        assertThat(behind("ACTUAL_RATE", YEAR, false)).isEqualTo(2397);
        assertThat(behind("ACTUAL_RATE", YEAR, true)).isEqualTo(5938);
        assertThat(behind("ACCEPTED", YEAR, false)).isEqualTo(9724);

        assertThat(sql.queryForList(
                        "select times || ' ' || summoned || ' ' || performed || ' ' || settled || ' ' || closed"
                                + " from shared.campaign order by court_code desc",
                        String.class))
                .as("18 raids, 254 summoned, 130 performed, 248 settled; 29 on-site actions, 138 closed")
                .contains("18 254 130 248 0", "29 171 0 0 138");
        var city = new Counts.Scope(CENTRE, null, null);
        assertThat(new Cells(counts, indicators, bulletin.handle(city, YEAR)).open(city, 5))
                .as("cells that open exactly their cases")
                .isGreaterThan(100);
        new CityBooks(sql, controls, payouts, board, months, json)
                .agree(Money.yuan(figure("RECOVERED", new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)))
                                .value())
                        .fen());
        no_month_takes_what_the_others_left(city);
        what_looks_odd_is_told_and_opens_its_cases(city);
        one_case_changes_and_the_bulletin_with_it();
    }

    private void no_month_takes_what_the_others_left(Counts.Scope city) {
        var months = bulletin.handle(city, YEAR).months();
        var average = months.stream().mapToLong(Bulletin.MonthFigures::closed).sum() / months.size();
        assertThat(months)
                .allSatisfy(
                        month -> assertThat(month.closed()).as(month.month()).isBetween(average / 4, average * 8 / 5))
                .allSatisfy(
                        month -> assertThat(month.opened()).as(month.month()).isBetween(500L, 1300L));
    }

    private void what_looks_odd_is_told_and_opens_its_cases(Counts.Scope city) {
        var hints = look.hints(city, YEAR);
        assertThat(hints)
                .extracting(hint -> hint.courtCode() + " " + hint.code())
                .containsExactlyInAnyOrder("粤0882 HEAPED", "粤0883 LATE_NODES");
        for (var hint : hints) {
            var page = patterns.behind(
                    hint.code(),
                    new Counts.Scope(CENTRE, hint.courtCode(), null),
                    YEAR,
                    settings.number("oversight.lateEntryDays"),
                    0,
                    3);
            assertThat(page.added()).as(hint.toString()).isEqualTo(hint.count()).isGreaterThan(100);
        }
    }

    private void one_case_changes_and_the_bulletin_with_it() {
        sql.queryForObject("select set_config('lianzhi.entries', '', true)", String.class);
        sql.update("""
            update cases.case_file set closed_on = date '2017-11-02' where id = (select min(id) from cases.case_file
                where type = '执' and closed_on between '2017-01-01' and '2017-10-31' and close_way = 'PERFORMED')\
            """);
        assertThat(figure("CLOSED", YEAR).value()).isEqualTo("6124");
        assertThat(figure("ACTUAL_RATE", YEAR).numerator()).isEqualTo("2396");
        assertThat(figure("PENDING", YEAR).value()).isEqualTo("3600");
        assertThat(entries.differences()).isEmpty();
    }

    /** Cases of other tests are put long before. */
    private void nothing_else_is_open() {
        sql.update("""
            update cases.case_file set received_on = '1999-01-01', filed_on = '1999-01-01', closed_on = '1999-01-02',
                close_way = 'CANCELLED', stage = 'CLOSED'\
            """);
    }

    @Test
    void the_same_city_ends_today_for_a_board_that_lives() {
        nothing_else_is_open();
        new MakeCity(sql)
                .handle(new CityPlan(1, 0, LocalDate.of(2012, 10, 31), LocalDate.of(2012, 10, 31), Histories.COUNTED));
        var year = new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 10, 31));
        assertThat(figure("ACCEPTED", year).value()).isEqualTo("9724");
        assertThat(sql.queryForObject("select count(*) from cases.case_file where closed_on is null", Long.class))
                .isEqualTo(3599);
        assertThat(sql.queryForObject(
                        "select count(*) from cases.case_file where closed_on is null and next_due_on is null"
                                + " and type in ('执', '执恢')",
                        Long.class))
                .as("an open case has a limit that runs")
                .isZero();
    }
}
