package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.nodes.CompleteNode;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due next in a case follows each node that is completed by hand, the first ones and the others. */
@PlatformTest
class NextDueTests {
    private static final String COURT = "粤0881";
    private static final String OPEN = " where case_id = {0} and is_duty and done_at is null and dropped_at is null";

    @Autowired
    Samples samples;

    @Autowired
    CompleteNode complete;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void the_first_one_done_gives_way_to_the_next() {
        var id = samples.filed(COURT).id();
        due(id, "2020-01-02", " and code = 'A04'");
        assertThat(done(id, "A04")).isNotEqualTo(LocalDate.of(2020, 1, 2)).isEqualTo(first(id));
    }

    @Test
    void one_that_starts_earlier_comes_first() {
        var id = samples.filed(COURT).id();
        due(id, "2071-01-02", "");
        assertThat(done(id, "A04")).isBefore(LocalDate.of(2071, 1, 2)).isEqualTo(first(id));
    }

    @Test
    void others_leave_it_as_it_was() {
        var id = samples.filed(COURT).id();
        var before = first(id);
        assertThat(done(id, "A06")).isEqualTo(before).isEqualTo(first(id));
        assertThat(done(id, "B09")).isEqualTo(before).isEqualTo(first(id));
    }

    @Test
    void a_case_without_a_day_gets_one_and_loses_it() {
        var id = samples.filed(COURT).id();
        db.execute("update cases.node set due_on = null" + OPEN, id.value());
        db.execute("update cases.case_file set next_due_on = null where id = {0}", id.value());
        assertThat(done(id, "A04")).isNotNull().isEqualTo(first(id));
        due(id, "2020-01-02", " and code = 'B05'");
        db.execute("update cases.node set due_on = null" + OPEN + " and code <> 'B05'", id.value());
        assertThat(done(id, "B05")).isNull();
    }

    @Test
    void of_two_done_at_once_the_second_waits_for_the_first_and_reckons_with_it() throws Exception {
        var id = samples.filed(COURT).id();
        due(id, "2020-01-03", " and code = 'A06'");
        due(id, "2020-01-02", " and code = 'A04'");
        try (var other = Executors.newSingleThreadExecutor()) {
            var second = Objects.requireNonNull(transactions.execute(status -> {
                done(id, "A04");
                var begun = other.submit(() -> done(id, "A06"));
                Awaitility.await().until(() -> begun.isDone() || isSomebodyHeldUp());
                return begun;
            }));
            assertThat(second.get(1, TimeUnit.MINUTES)).isEqualTo(first(id)).isAfter(LocalDate.of(2020, 1, 3));
        }
        assertThat(db.fetchOne("select next_due_on from cases.case_file where id = ?", id.value())
                        .get(0, LocalDate.class))
                .isEqualTo(first(id));
    }

    private boolean isSomebodyHeldUp() {
        return !db.fetch("select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database() and query like '%cases.happened%'")
                .isEmpty();
    }

    private void due(CaseId id, String day, String which) {
        db.execute("update cases.node set due_on = {1}::date" + OPEN + which, id.value(), day);
        db.execute("update cases.case_file set next_due_on = {1}::date where id = {0}", id.value(), day);
    }

    private LocalDate done(CaseId id, String code) {
        complete.complete(samples.viewer(COURT, Role.BUREAU_CHIEF), id, code, "已办理");
        return db.fetchOne("select next_due_on from cases.case_file where id = ?", id.value())
                .get(0, LocalDate.class);
    }

    private LocalDate first(CaseId id) {
        return Objects.requireNonNull(db.fetchOne("select min(due_on) from cases.node" + OPEN, id.value()))
                .get(0, LocalDate.class);
    }
}
