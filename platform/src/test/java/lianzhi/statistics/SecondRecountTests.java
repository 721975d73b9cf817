package lianzhi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.TestCases;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.columns.AllCases;
import lianzhi.statistics.columns.CompareBulletin;
import lianzhi.statistics.columns.CountAnew;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In years of which no other test has cases. */
@PlatformTest
class SecondRecountTests {
    private static final String COURT = "粤0811";
    private static final Period YEAR = new Period(LocalDate.of(2003, 1, 1), LocalDate.of(2003, 12, 31));
    private static final Period ODD = new Period(LocalDate.of(2003, 2, 3), LocalDate.of(2003, 7, 19));

    @Autowired
    JdbcClient sql;

    @Autowired
    AllCases cases;

    @Autowired
    CompareBulletin compare;

    @Test
    void the_headlines_follow_a_second_time_from_every_case_and_a_rollup_that_lies_is_found() {
        var make = new TestCases(sql);
        var performed = make.closed(COURT, LocalDate.of(2002, 12, 30), LocalDate.of(2003, 3, 1), "PERFORMED", 900_00);
        make.paid(performed, LocalDate.of(2003, 3, 1), 700_00);
        make.closed(COURT, LocalDate.of(2003, 1, 5), LocalDate.of(2003, 9, 30), "ROUND_TERMINATED", 50_00);
        make.open(COURT, null, LocalDate.of(2003, 7, 19), 1);

        var counted = CountAnew.of(cases.read(), YEAR).get(COURT);
        assertThat(counted.opened()).isEqualTo(2);
        assertThat(counted.closed()).isEqualTo(2);
        assertThat(counted.inTime()).as("the second took nine months").isEqualTo(1);
        assertThat(counted.performed()).isEqualTo(1);
        assertThat(counted.claimed()).isEqualTo(950_00);
        assertThat(counted.recovered()).isEqualTo(700_00);
        assertThat(counted.days()).isEqualTo(61 + 268);
        assertThat(counted.pending()).isEqualTo(1);
        assertThat(compare.handle(List.of(YEAR, ODD))).isEmpty();

        sql.sql("insert into statistics.rollup_month values (?, '执', 'CLOSED', 'PERFORMED', '2003-05-01', 1,"
                        + " 0, 0, 0, 0) on conflict (court_code, type, kind, way, on_day) do update set n = 1")
                .param(COURT)
                .update();
        assertThat(compare.handle(List.of(YEAR))).singleElement().asString().contains(COURT, "closed=3", "closed=2");
        sql.sql("delete from statistics.rollup_month where court_code = ? and on_day = '2003-05-01'")
                .param(COURT)
                .update();
        assertThat(compare.handle(List.of(YEAR))).isEmpty();
    }
}
