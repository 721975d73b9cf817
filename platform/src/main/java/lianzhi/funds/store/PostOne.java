package lianzhi.funds.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;
import lianzhi.funds.books.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One posting in one call of the database: accounts, key, entries, balances and the row of the audit trail. */
@Component
class PostOne {
    private static final String POST =
            """
        select posting_id, is_new from funds.post_named(?, ?, ?, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?::jsonb)\
        """;

    private static final int AFTER = 15;

    private final JdbcTemplate db;
    private final JsonMapper json;
    private final Clock clock;

    PostOne(JdbcTemplate db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Booked post(Posting posting, @Nullable Recorded recorded) {
        try {
            var booked = db.execute((ConnectionCallback<Booked>) connection -> call(connection, posting, recorded));
            return java.util.Objects.requireNonNull(booked);
        } catch (DataAccessException fault) {
            throw RefusalOfTheBooks.of(fault);
        }
    }

    private Booked call(Connection connection, Posting posting, @Nullable Recorded recorded) throws SQLException {
        boolean isOfTwo = BetweenTwo.is(posting);
        try (var call = connection.prepareStatement(isOfTwo ? BetweenTwo.POST : POST)) {
            call.setString(1, posting.key());
            call.setString(2, posting.kind().name());
            call.setString(3, posting.courtCode());
            call.setString(4, posting.document());
            call.setString(5, posting.reason());
            setNumber(call, 6, posting.personId());
            setNumber(call, 7, posting.approverId());
            call.setString(8, LocalDate.now(clock).toString());
            call.setString(9, clock.instant().toString());
            if (isOfTwo) {
                BetweenTwo.set(call, posting);
            } else {
                setEntries(connection, call, posting);
            }
            setRecorded(call, isOfTwo ? BetweenTwo.AFTER : AFTER, recorded);
            try (var row = call.executeQuery()) {
                row.next();
                return isOfTwo ? BetweenTwo.booked(row) : new Booked(row.getLong(1), row.getBoolean(2));
            }
        }
    }

    private static void setEntries(Connection connection, PreparedStatement call, Posting posting) throws SQLException {
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
        call.setArray(10, connection.createArrayOf("text", courts));
        call.setArray(11, connection.createArrayOf("text", kinds));
        call.setArray(12, connection.createArrayOf("int8", cases));
        call.setArray(13, connection.createArrayOf("text", roles));
        call.setArray(14, connection.createArrayOf("int8", amounts));
    }

    private void setRecorded(PreparedStatement call, int from, @Nullable Recorded recorded) throws SQLException {
        var by = recorded == null ? null : recorded.by();
        setNumber(call, from, by == null ? null : by.personId());
        call.setString(from + 1, by == null ? null : by.name());
        call.setString(from + 2, by == null ? null : by.courtCode());
        call.setString(from + 3, recorded == null ? null : recorded.act());
        call.setString(from + 4, recorded == null ? null : recorded.subject());
        call.setString(from + 5, recorded == null ? null : json.writeValueAsString(recorded.details()));
    }

    private static void setNumber(PreparedStatement call, int index, @Nullable Long number) throws SQLException {
        if (number == null) {
            call.setNull(index, Types.BIGINT);
        } else {
            call.setLong(index, number);
        }
    }
}
