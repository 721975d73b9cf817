package lianzhi.funds.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;

/** From one account to another, which is nearly every posting: no lists are sent for it. */
final class BetweenTwo {
    static final String POST =
            """
        select funds.post_two(?, ?, ?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?::jsonb)\
        """;
    /** The first parameter behind the accounts and the amount. */
    static final int AFTER = 19;

    private BetweenTwo() {}

    static boolean is(Posting posting) {
        var entries = posting.entries();
        return entries.size() == 2
                && entries.getFirst().fen().fen() == -entries.getLast().fen().fen()
                && !entries.getFirst().account().equals(entries.getLast().account());
    }

    static void set(PreparedStatement call, Posting posting) throws SQLException {
        set(call, 10, posting.entries().getFirst().account());
        set(call, 14, posting.entries().getLast().account());
        call.setLong(18, posting.entries().getLast().fen().fen());
    }

    private static void set(PreparedStatement call, int from, Account account) throws SQLException {
        call.setString(from, account.courtCode());
        call.setString(from + 1, account.kind().name());
        var caseId = account.caseId();
        if (caseId == null) {
            call.setNull(from + 2, Types.BIGINT);
        } else {
            call.setLong(from + 2, caseId.value());
        }
        var role = account.role();
        call.setString(from + 3, role == null ? null : role.name());
    }

    /** Below zero is the number of what was booked before. */
    static Booked booked(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new Booked(Math.abs(id), id > 0);
    }
}
