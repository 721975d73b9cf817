package lianzhi;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case rows as plain as a report needs them, each with a number of its own; for tests of readers of the views. */
public class TestCases {
    private static final AtomicInteger SERIAL = new AtomicInteger(900_000);
    private final JdbcClient sql;

    public TestCases(JdbcClient sql) {
        this.sql = sql;
    }

    /** An open case. */
    public long open(String court, Long judge, LocalDate filedOn, long claimedFen) {
        return insert(court, "执", judge, filedOn, null, null, claimedFen);
    }

    public long closed(String court, LocalDate filedOn, LocalDate closedOn, String way, long claimedFen) {
        return insert(court, "执", null, filedOn, closedOn, way, claimedFen);
    }

    private long insert(
            String court, String type, Long judge, LocalDate filedOn, LocalDate closedOn, String way, long claimedFen) {
        var serial = SERIAL.incrementAndGet();
        return sql.sql("""
            insert into cases.case_file (number, court_code, year, type, serial, account_number, judge_id, stage,
                cause, title_kind, title_number, title_court, effective_on, received_on, filed_on, closed_on,
                close_way, claimed_fen, traits, parties)
            values (:number, :court, :year, :type, :serial, :account, :judge, :stage, '测试', 'JUDGMENT', '测试',
                '测试', :filed, :filed, :filed, :closed, :way, :claimed, '{}', '测试甲 申请执行 测试乙')
            returning id\
            """)
                .param("number", "(" + filedOn.getYear() + ")" + court + type + serial + "号")
                .param("court", court)
                .param("year", filedOn.getYear())
                .param("type", type)
                .param("serial", serial)
                .param("account", "TEST" + serial)
                .param("judge", judge, java.sql.Types.BIGINT)
                .param("stage", closedOn == null ? "FILED" : way.equals("ROUND_TERMINATED") ? "ROUND_ENDED" : "CLOSED")
                .param("filed", filedOn)
                .param("closed", closedOn, java.sql.Types.DATE)
                .param("way", way, java.sql.Types.VARCHAR)
                .param("claimed", claimedFen)
                .query(Long.class)
                .single();
    }

    /** A duty of the case's judge that is still open. */
    public long node(long caseId, String code, LocalDate dueOn) {
        return sql.sql("""
            insert into cases.node (case_id, code, court_code, judge_id, is_duty, starts_on, started_by, due_on)
            select id, :code, court_code, judge_id, true, filed_on, 'CASE_FILED', :due
            from cases.case_file where id = :case returning id\
            """)
                .param("case", caseId)
                .param("code", code)
                .param("due", dueOn)
                .query(Long.class)
                .single();
    }

    public void done(long nodeId, LocalDate on) {
        sql.sql("update cases.node set done_on = :on, done_at = now(), done_event = 'TEST' where id = :id")
                .param("on", on)
                .param("id", nodeId)
                .update();
    }

    public void paid(long caseId, LocalDate on, long fen) {
        sql.sql("insert into cases.payment (case_id, reference, paid_on, amount_fen) values (:case,"
                        + " :reference, :on, :fen)")
                .param("case", caseId)
                .param("reference", "test:" + SERIAL.incrementAndGet())
                .param("on", on)
                .param("fen", fen)
                .update();
    }
}
