package lianzhi.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import lianzhi.cases.register.FoundCase;
import lianzhi.law.Money;

/** A row of a list of cases: {@link CasePageRows#LISTED} and four more columns. */
final class FoundCases {
    private FoundCases() {}

    static FoundCase read(ResultSet row, int number) throws SQLException {
        return new FoundCase(
                CasePageRows.brief(row),
                row.getString(12),
                Money.fen(row.getLong(13)),
                row.getObject(14, LocalDate.class),
                row.getString(15));
    }
}
