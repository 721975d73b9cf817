package lianzhi.publicity.notices;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever happens to who writes notices, and however late an event is committed: everybody is told once. */
@PlatformTest
class TellPartiesTests {
    private static final String COURT = "粤0823";
    private static final int CASES = 8;
    private static final int EVENTS = 80;
    private static final int PARTIES = 2;
    private static final String HAPPENED =
            "insert into cases.event (case_id, code, at, recorded_at, facts) select ?, 'LISTING_PUBLISHED', now(),"
                    + " now(), '{\"person\": \"测试乙\"}' from generate_series(1, ?) returning id";

    @Autowired
    TellParties tell;

    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    @Autowired
    DataSource database;

    private void everybody() {
        while (tell.handle() > 0) {
            // until the timeline is read to its end
        }
    }

    private static List<Long> happened(DSLContext db, long caseId, int times) {
        return db.fetch(HAPPENED, caseId, times).getValues(0, Long.class);
    }

    private int told(List<Long> cases) {
        return db.fetchSingle(
                        "select count(*), count(distinct (event_id, case_party_id)) from publicity.notice where code ="
                                + " 'LISTING_PUBLISHED' and case_id = any({0})",
                        DSL.val(cases.toArray(Long[]::new)))
                .map(row -> {
                    assertThat(row.get(1)).as("nobody twice").isEqualTo(row.get(0));
                    return row.get(0, Integer.class);
                });
    }

    @Test
    void who_writes_is_killed_amid_it_and_then_everybody_is_told_once() {
        var cases = Stream.generate(() -> samples.filed(COURT).id().value())
                .limit(CASES)
                .toList();
        everybody();
        var middle = cases.stream()
                .map(one -> happened(db, one, EVENTS))
                .toList()
                .get(CASES / 2)
                .get(EVENTS / 2);
        db.execute(
                "create function publicity.test_fall() returns trigger language plpgsql as $$ begin if new.event_id = "
                        + middle + " then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$");
        db.execute("create trigger test_fall before insert on publicity.notice for each row execute function"
                + " publicity.test_fall()");
        try {
            assertThatThrownBy(tell::handle).isInstanceOf(CompletionException.class);
        } finally {
            db.execute("drop function publicity.test_fall cascade");
        }
        assertThat(told(List.of(cases.get(CASES / 2))))
                .as("its half is not there either")
                .isZero();
        assertThat(told(cases)).as("what the others wrote stays").isPositive();
        everybody();
        assertThat(told(cases)).isEqualTo(CASES * EVENTS * PARTIES);
    }

    @Test
    void what_is_committed_late_is_told_however_many_events_came_meanwhile() throws Exception {
        var late = samples.filed(COURT).id().value();
        var meanwhile = samples.filed(COURT).id().value();
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            happened(slowly(slow), late, 1);
            db.fetch("select nextval(pg_get_serial_sequence('cases.event', 'id')) from generate_series(1, 10000)");
            happened(db, meanwhile, 1);
            everybody();
            everybody();
            assertThat(told(List.of(late, meanwhile))).isEqualTo(PARTIES);
            slow.commit();
        }
        everybody();
        assertThat(told(List.of(late))).isEqualTo(PARTIES);
        // and once nobody writes, the timeline is not read from there for ever
        var read = "select last_event_id from publicity.reading";
        var before = db.fetchSingle(read).get(0, Long.class);
        happened(db, meanwhile, 1);
        eventually(() -> {
            everybody();
            return db.fetchSingle(read).get(0, Long.class) > before;
        });
    }

    private static DSLContext slowly(Connection connection) {
        return DSL.using(connection, org.jooq.SQLDialect.POSTGRES);
    }
}
