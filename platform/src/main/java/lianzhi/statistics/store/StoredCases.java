package lianzhi.statistics.store;

import java.time.LocalDate;
import lianzhi.statistics.columns.AllCases;
import lianzhi.statistics.columns.CaseColumns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class StoredCases implements AllCases {
    private static final int AT_A_TIME = 20_000;
    private static final String EVERY_CASE = """
        select b.court_code, b.filed_on, b.closed_on, coalesce(t.due_on, (b.filed_on + interval '6 months')::date),
            coalesce(b.close_way, '') = 'PERFORMED', b.claimed_fen, coalesce(p.fen, 0)::bigint
        from shared.case_brief b left join shared.case_term t on t.case_id = b.id
            left join (select case_id, sum(amount_fen) as fen from shared.case_payment group by 1) p on p.case_id = b.id
        """;
    private final JdbcTemplate sql;

    StoredCases(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public CaseColumns read() {
        var columns = new CaseColumns();
        var streaming = new JdbcTemplate(java.util.Objects.requireNonNull(sql.getDataSource()));
        streaming.setFetchSize(AT_A_TIME);
        streaming.query(EVERY_CASE, row -> {
            columns.add(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class),
                    row.getBoolean(5),
                    row.getLong(6),
                    row.getLong(7));
        });
        return columns;
    }
}
