package lianzhi.funds.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;
import lianzhi.funds.books.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One posting in one statement of the database: accounts, key, entries, balances and the row of the audit trail. */
@Component
class PostOne {
    private final JdbcTemplate db;
    private final AccountIds ids;
    private final JsonMapper json;
    private final Clock clock;

    PostOne(JdbcTemplate db, AccountIds ids, JsonMapper json, Clock clock) {
        this.db = db;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
    }

    Booked post(Posting posting, @Nullable Recorded recorded) {
        var way = way(posting, recorded != null);
        try {
            var booked =
                    db.execute((ConnectionCallback<Booked>) connection -> call(connection, way, posting, recorded));
            return java.util.Objects.requireNonNull(booked);
        } catch (DataAccessException fault) {
            ids.forget(posting);
            throw RefusalOfTheBooks.of(fault);
        }
    }

    private WayIn way(Posting posting, boolean isRecorded) {
        if (!ByNames.isOfTwo(posting)) {
            return new ByLists();
        }
        var giver = ids.of(posting.entries().getFirst().account());
        var taker = ids.of(posting.entries().getLast().account());
        return giver == null || taker == null ? new ByNames(ids) : new ByNumbers(giver, taker, isRecorded);
    }

    private Booked call(Connection connection, WayIn way, Posting posting, @Nullable Recorded recorded)
            throws SQLException {
        try (var call = connection.prepareStatement(way.sql())) {
            call.setString(1, posting.key());
            call.setString(2, posting.kind().name());
            call.setString(3, posting.courtCode());
            call.setString(4, posting.document());
            call.setString(5, posting.reason());
            setNumber(call, 6, posting.personId());
            setNumber(call, 7, posting.approverId());
            call.setObject(8, LocalDate.now(clock).toString(), Types.OTHER);
            call.setObject(9, clock.instant().toString(), Types.OTHER);
            int next = way.set(call, posting);
            if (way.takesRecord()) {
                setRecorded(call, next, recorded);
            }
            try (var row = call.executeQuery()) {
                if (row.next()) {
                    return way.booked(row, posting);
                }
            }
        }
        return call(connection, way.again(), posting, recorded);
    }

    private void setRecorded(PreparedStatement call, int from, @Nullable Recorded recorded) throws SQLException {
        var by = recorded == null ? null : recorded.by();
        setNumber(call, from, by == null ? null : by.personId());
        call.setString(from + 1, by == null ? null : by.name());
        call.setString(from + 2, by == null ? null : by.courtCode());
        call.setString(from + 3, recorded == null ? null : recorded.act());
        call.setString(from + 4, recorded == null ? null : recorded.subject());
        if (recorded == null) {
            call.setNull(from + 5, Types.OTHER);
        } else {
            call.setObject(from + 5, json.writeValueAsString(recorded.details()), Types.OTHER);
        }
    }

    private static void setNumber(PreparedStatement call, int index, @Nullable Long number) throws SQLException {
        if (number == null) {
            call.setNull(index, Types.BIGINT);
        } else {
            call.setLong(index, number);
        }
    }
}
