package lianzhi.funds.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;

/**
 * From one account to another, both known by their numbers: nothing is looked up, and the row is written where it is told,
 * without a function between. What was booked before makes no row; {@link Again} tells which it was.
 */
record ByNumbers(long giver, long taker, boolean isRecorded) implements WayIn {
    private static final String BOOK = """
        insert into funds.posting (idempotency_key, kind, court_code, document, reason, person_id, approver_id,
            booked_on, booked_at, giver, taker, fen)
        values (?, ?, ?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?)
        on conflict (idempotency_key) do nothing returning id\
        """;

    private static final String BOOK_AND_RECORD = "with booked as (" + BOOK + """
        , booked_at),
        recorded as (
            insert into audit.said (person_id, person_name, court_code, act, subject, details, at)
            select ?::bigint, ?, ?, ?, coalesce(?, 'posting:' || b.id), ?::jsonb, b.booked_at from booked b)
        select id from booked\
        """;

    @Override
    public String sql() {
        return isRecorded ? BOOK_AND_RECORD : BOOK;
    }

    @Override
    public boolean takesRecord() {
        return isRecorded;
    }

    @Override
    public int set(PreparedStatement call, Posting posting) throws SQLException {
        call.setLong(FIRST, giver);
        call.setLong(FIRST + 1, taker);
        call.setLong(FIRST + 2, posting.entries().getLast().fen().fen());
        return FIRST + 3;
    }

    @Override
    public Booked booked(ResultSet row, Posting posting) throws SQLException {
        return new Booked(row.getLong(1), true);
    }

    @Override
    public WayIn again() {
        return new Again(giver, taker);
    }
}
