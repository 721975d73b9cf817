package lianzhi.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lianzhi.cases.CaseId;
import lianzhi.cases.workbench.DueNode;

/** A row of what is due, its columns in the order of {@link DueNode}. */
final class DueNodes {
    private DueNodes() {}

    static DueNode read(ResultSet row, int number) throws SQLException {
        var at = row.getObject(9, OffsetDateTime.class);
        return new DueNode(
                row.getLong(1),
                row.getString(2),
                new CaseId(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                at == null ? null : at.toInstant());
    }
}
