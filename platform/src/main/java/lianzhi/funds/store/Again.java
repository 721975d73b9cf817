package lianzhi.funds.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;

/** A key that was booked before: the same posting is told its number, another one is refused. */
record Again(long giver, long taker) implements WayIn {
    private static final String POST = """
        select funds.post_known(?, ?, ?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)\
        """;

    @Override
    public String sql() {
        return POST;
    }

    @Override
    public int set(PreparedStatement call, Posting posting) throws SQLException {
        call.setLong(FIRST, giver);
        call.setLong(FIRST + 1, taker);
        call.setLong(FIRST + 2, posting.entries().getLast().fen().fen());
        return FIRST + 3;
    }

    /** Below zero is the number of what was booked before. */
    @Override
    public Booked booked(ResultSet row, Posting posting) throws SQLException {
        long id = row.getLong(1);
        return new Booked(Math.abs(id), id > 0);
    }
}
