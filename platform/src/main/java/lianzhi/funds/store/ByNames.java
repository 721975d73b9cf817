package lianzhi.funds.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;

/** From one account to another, found by what they are; from then on their numbers are known. */
record ByNames(AccountIds ids) implements WayIn {
    private static final String POST = """
        select funds.post_two(?, ?, ?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?::jsonb)\
        """;

    static boolean isOfTwo(Posting posting) {
        var entries = posting.entries();
        return entries.size() == 2
                && entries.getFirst().fen().fen() == -entries.getLast().fen().fen()
                && !entries.getFirst().account().equals(entries.getLast().account());
    }

    @Override
    public String sql() {
        return POST;
    }

    @Override
    public int set(PreparedStatement call, Posting posting) throws SQLException {
        set(call, FIRST, posting.entries().getFirst().account());
        set(call, FIRST + 4, posting.entries().getLast().account());
        call.setLong(FIRST + 8, posting.entries().getLast().fen().fen());
        return FIRST + 9;
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

    /** The numbers of the posting, below zero where it was booked before, of the giver and of the taker. */
    @Override
    public Booked booked(ResultSet row, Posting posting) throws SQLException {
        var told = (Long[]) row.getArray(1).getArray();
        ids.learn(Map.of(
                posting.entries().getFirst().account(), told[1],
                posting.entries().getLast().account(), told[2]));
        return new Booked(Math.abs(told[0]), told[0] > 0);
    }
}
