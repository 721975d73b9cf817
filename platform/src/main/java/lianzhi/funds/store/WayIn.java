package lianzhi.funds.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;

/** How a posting's accounts are told to the database: behind its nine words, before its row of the audit trail. */
interface WayIn {
    int FIRST = 10;

    String sql();

    /** Whether a row of the audit trail is told, if only that there is none. */
    default boolean takesRecord() {
        return true;
    }

    /** Where the row of the audit trail begins. */
    int set(PreparedStatement call, Posting posting) throws SQLException;

    Booked booked(ResultSet row, Posting posting) throws SQLException;

    /** What is asked where nothing was booked. */
    default WayIn again() {
        throw new IllegalStateException("Always answers");
    }
}
