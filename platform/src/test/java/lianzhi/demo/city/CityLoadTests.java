package lianzhi.demo.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.operations.DataFolder;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import lianzhi.statistics.upkeep.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** A city many times as large, made piece by piece. It lives in one transaction that is rolled back. */
@Tag("trial")
@PlatformTest
@Transactional
class CityLoadTests {
    private static final Viewer CENTRE = Viewer.of(1, "测试", "粤08", Set.of(Role.COMMAND_CENTRE));
    private static final Period YEAR = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 10, 31));

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataFolder folder;

    @Autowired
    StateBulletin bulletin;

    @Autowired
    Entries entries;

    private MakeLoad load;

    @BeforeEach
    void nothing_else_counts_in_these_years() {
        load = new MakeLoad(sql, transactions, folder, "");
        sql.update("""
            update cases.case_file set received_on = '1999-01-01', filed_on = '1999-01-01', closed_on = '1999-01-02',
                close_way = 'CANCELLED', stage = 'CLOSED'\
            """);
    }

    private String figure(String indicator) {
        return bulletin.handle(new Counts.Scope(CENTRE, null, null), YEAR).total().figures().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private long filed() {
        return one("select count(*) from cases.case_file where filed_on >= '2015-01-01' and filed_on < '2019-01-01'");
    }

    private long one(String query) {
        return java.util.Objects.requireNonNull(sql.queryForObject(query, Long.class));
    }

    @Test
    void a_load_that_stopped_goes_on_and_counts_as_many_times_the_article() {
        load.handle(CityPlan.CASES, Histories.COUNTED);
        assertThat(filed()).isEqualTo(CityPlan.CASES);
        assertThat(figure("NEW")).isEqualTo("8930");
        var people = people();

        load.handle(CityPlan.CASES + 1, Histories.THIN);
        assertThat(filed()).isEqualTo(2L * CityPlan.CASES);
        assertThat(figure("NEW")).isEqualTo("17860");
        assertThat(figure("ACTUAL_RATE")).isEqualTo("40.37");
        assertThat(figure("RECOVERY_RATE")).isEqualTo("53.61");
        assertThat(entries.differences()).as("a full recount agrees").isEmpty();

        load.handle(CityPlan.CASES, Histories.THIN);
        assertThat(filed()).as("nothing is made twice").isEqualTo(2L * CityPlan.CASES);
        assertThat(people()).as("thin: what is counted, and nobody").isEqualTo(people);
        assertThat(one("select count(distinct title_number) from cases.case_file where filed_on >= '2015-01-01'"
                        + " and filed_on < '2019-01-01'"))
                .as("a later piece repeats nothing of an earlier one")
                .isEqualTo(filed());
    }

    private long people() {
        return one("select count(*) from cases.case_party p join cases.case_file f on f.id = p.case_id"
                + " where f.filed_on between '2015-01-01' and '2018-12-31'");
    }

    @Test
    void what_the_disk_cannot_hold_is_refused_before_anything_is_made() {
        assertThatThrownBy(() -> load.handle(20_000_000_000L, Histories.WHOLE))
                .isInstanceOf(DiskIsTooSmall.class)
                .hasMessageContaining(" cases with whole histories need")
                .hasMessageContaining("are free; nothing was made");
        assertThat(filed()).isZero();
    }
}
