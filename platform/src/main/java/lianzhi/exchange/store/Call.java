package lianzhi.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/**
 * A statement that goes as it stands, its arrays in binary, in the transaction at hand: for what runs for every message,
 * where building the statement would cost more than running it.
 */
final class Call {
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Call() {}

    /** The rows of its last part, where a semicolon parts it. */
    static <T> List<T> rows(DSLContext db, String sql, Reader<T> reader, Object... values) {
        return db.connectionResult(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) statement.setObject(i + 1, bound(values[i]));
                statement.execute();
                for (var i = sql.indexOf(';'); i >= 0; i = sql.indexOf(';', i + 1)) statement.getMoreResults();
                var rows = new ArrayList<T>();
                try (var found = statement.getResultSet()) {
                    while (found.next()) rows.add(reader.read(found));
                }
                return rows;
            }
        });
    }

    private static Object bound(Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }
}
