package lianzhi.funds.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;
import org.jspecify.annotations.Nullable;

/** Any number of accounts, found by what they are. */
record ByLists() implements WayIn {
    private static final String POST = """
        select posting_id, is_new from funds.post_named(?, ?, ?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?::jsonb)\
        """;

    @Override
    public String sql() {
        return POST;
    }

    @Override
    public int set(PreparedStatement call, Posting posting) throws SQLException {
        int entries = posting.entries().size();
        var courts = new String[entries];
        var kinds = new String[entries];
        var cases = new @Nullable Long[entries];
        var roles = new @Nullable String[entries];
        var amounts = new Long[entries];
        for (int i = 0; i < entries; i++) {
            Account account = posting.entries().get(i).account();
            var caseId = account.caseId();
            var role = account.role();
            courts[i] = account.courtCode();
            kinds[i] = account.kind().name();
            cases[i] = caseId == null ? null : caseId.value();
            roles[i] = role == null ? null : role.name();
            amounts[i] = posting.entries().get(i).fen().fen();
        }
        var connection = call.getConnection();
        call.setArray(FIRST, connection.createArrayOf("text", courts));
        call.setArray(FIRST + 1, connection.createArrayOf("text", kinds));
        call.setArray(FIRST + 2, connection.createArrayOf("int8", cases));
        call.setArray(FIRST + 3, connection.createArrayOf("text", roles));
        call.setArray(FIRST + 4, connection.createArrayOf("int8", amounts));
        return FIRST + 5;
    }

    @Override
    public Booked booked(ResultSet row, Posting posting) throws SQLException {
        return new Booked(row.getLong(1), row.getBoolean(2));
    }
}
