package lianzhi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.TestCases;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.statistics.bulletin.Corrections;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.StateBulletin;
import lianzhi.statistics.upkeep.Entries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In years of which no other test has cases. */
@PlatformTest
class RollupTests {
    private static final String COURT = "粤0825";
    private static final Viewer CENTRE = Viewer.of(1, "测试", "粤08", Set.of(Role.COMMAND_CENTRE));

    @Autowired
    JdbcClient sql;

    @Autowired
    Entries entries;

    @Autowired
    StateBulletin bulletin;

    @Autowired
    Corrections corrections;

    @Autowired
    PlatformTransactionManager transactions;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private String figure(String indicator, String from, String to, LocalDate asOf) {
        return bulletin
                .handle(new Counts.Scope(CENTRE, COURT, asOf), new Period(day(from), day(to)))
                .total()
                .figures()
                .stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void the_rollup_equals_a_full_recount_while_cases_change() throws Exception {
        var cases = new TestCases(sql);
        var ids = IntStream.range(0, 60)
                .mapToObj(i -> cases.open(COURT, null, day("2004-01-01").plusDays(i), 100L * i + 1))
                .toList();
        var goesOn = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(5)) {
            var folding = threads.submit(() -> {
                long looks = 0;
                do {
                    entries.fold();
                    assertThat(entries.differences()).isEmpty();
                    looks++;
                } while (goesOn.get());
                return looks;
            });
            var work = List.<Callable<Void>>of(
                    () -> each(ids, id -> close(id, "2004-06-30", "PERFORMED")),
                    () -> each(ids, id -> cases.paid(id, day("2004-05-05"), 7)),
                    () -> each(ids.reversed(), id -> cases.paid(id, day("2004-08-05"), 5)),
                    () -> each(
                            ids.reversed(),
                            id -> sql.sql("update cases.case_file set claimed_fen = claimed_fen + 3 where id = ?")
                                    .param(id)
                                    .update()));
            try {
                for (var done : threads.invokeAll(work)) {
                    done.get();
                }
            } finally {
                goesOn.set(false);
            }
            assertThat(folding.get()).isPositive();
        }
        assertThat(entries.differences()).isEmpty();
        entries.fold();
        assertThat(entries.differences()).isEmpty();
        assertThat(figure("CLOSED", "2004-01-01", "2004-12-31", null)).isEqualTo("60");
        assertThat(figure("RECOVERED", "2004-01-01", "2004-12-31", null)).isEqualTo("7.20");
    }

    private interface Act {
        void on(long id);
    }

    private static Void each(List<Long> ids, Act act) {
        ids.forEach(act::on);
        return null;
    }

    private void close(long id, String on, String way) {
        sql.sql("update cases.case_file set closed_on = ?::date, close_way = ?, stage = 'CLOSED' where id = ?")
                .params(on, way, id)
                .update();
    }

    @Test
    void the_past_bulletin_comes_back_and_a_late_correction_is_shown_as_one() {
        var cases = new TestCases(sql);
        var recorded = new TransactionTemplate(transactions);
        var id = recorded.execute(status -> {
            recordedOn("2005-02-01");
            return cases.open(COURT, null, day("2005-02-01"), 500_00);
        });
        recorded.executeWithoutResult(status -> {
            recordedOn("2005-04-09");
            close(id, "2005-03-30", "PERFORMED");
        });
        assertThat(figure("CLOSED", "2005-03-01", "2005-03-31", day("2005-04-05")))
                .as("as it was known")
                .isEqualTo("0");
        assertThat(figure("CLOSED", "2005-03-01", "2005-03-31", null))
                .as("as it is known now")
                .isEqualTo("1");
        var late = corrections.after(
                new Counts.Scope(CENTRE, COURT, null),
                new Period(day("2005-03-01"), day("2005-03-31")),
                day("2005-04-05"),
                0,
                50);
        assertThat(late.items()).singleElement().satisfies(one -> {
            assertThat(one.caseId()).isEqualTo(id);
            assertThat(one.recordedOn()).isEqualTo("2005-04-09");
            assertThat(one.cases()).isEqualTo(1);
        });
    }

    private void recordedOn(String day) {
        sql.sql("select set_config('lianzhi.recorded_on', ?, true)")
                .param(day)
                .query()
                .singleValue();
    }

    @Test
    void a_closing_that_was_wrong_is_taken_back_and_counted_again_elsewhere() {
        var id = new TestCases(sql).open(COURT, null, day("2006-02-01"), 500_00);
        close(id, "2006-03-30", "PERFORMED");
        close(id, "2006-04-02", "ROUND_TERMINATED");
        assertThat(figure("CLOSED", "2006-03-01", "2006-03-31", null)).isEqualTo("0");
        assertThat(figure("ROUND_ENDED", "2006-04-01", "2006-04-30", null)).isEqualTo("1");
        assertThat(figure("PENDING", "2006-03-01", "2006-03-31", null)).isEqualTo("1");
        assertThat(entries.differences()).isEmpty();
    }
}
