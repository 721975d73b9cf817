package lianzhi.statistics.store;

import lianzhi.statistics.columns.AllCases;
import lianzhi.statistics.columns.CaseColumns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class StoredCases implements AllCases {
    private static final int AT_A_TIME = 20_000;
    private static final String EVERY_CASE = """
        select b.court_code, b.filed_on - date '1900-01-01', coalesce(b.closed_on - date '1900-01-01', 65535),
            coalesce(t.due_on, (b.filed_on + interval '6 months')::date) - date '1900-01-01',
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
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getBoolean(5),
                    row.getLong(6),
                    row.getLong(7));
        });
        return columns;
    }
}
