package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** The answer to one query: accounts found, nil, or sent back. */
public record QueryItem(String requestNumber, List<QueryAnswer> rows, List<Finding> problems, List<Finding> warnings)
        implements FeedbackItem {
    public QueryItem {
        rows = List.copyOf(rows);
    }

    public boolean isNil() {
        return rows.size() == 1 && rows.getFirst().isNil();
    }

    public boolean isSentBack() {
        return rows.size() == 1 && rows.getFirst().isSentBack();
    }

    /** Blank unless sent back. */
    public String reason() {
        if (!isSentBack()) return "";
        var row = rows.getFirst();
        return row.remark().isBlank() ? row.account() : row.account() + ": " + row.remark();
    }

    /** The accounts found; none when nil or sent back. */
    public List<QueryAnswer> accounts() {
        return isNil() || isSentBack() ? List.of() : rows;
    }
}
