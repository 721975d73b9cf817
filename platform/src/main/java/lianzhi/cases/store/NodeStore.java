package lianzhi.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lianzhi.cases.CaseId;
import lianzhi.cases.nodes.CaseNode;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.springframework.stereotype.Component;

/** The nodes of a case, the earliest due first. */
@Component
public class NodeStore {
    private static final Question<CaseNode> OF_CASE = Question.of("""
        select id, code, starts_on, started_by, due_on, due_at, provisional, done_on, done_by_name, note,
            dropped_at is not null
        from cases.node where case_id = :case order by due_on, id\
        """, NodeStore::row);

    NodeStore() {}

    public Supplier<List<CaseNode>> of(Trip trip, CaseId id) {
        return trip.ask(OF_CASE, Map.of("case", id.value()));
    }

    private static CaseNode row(ResultSet row, int number) throws SQLException {
        var dueAt = row.getObject(6, OffsetDateTime.class);
        return new CaseNode(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                dueAt == null ? null : dueAt.toInstant(),
                row.getBoolean(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11));
    }
}
