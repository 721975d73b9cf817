package lianzhi.cases.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a statement, one after the other, each by its own kind: nobody has to find out what it is. */
final class Bound {
    private final PreparedStatement statement;
    private int at;

    Bound(PreparedStatement statement) {
        this.statement = statement;
    }

    void text(@Nullable String value) throws SQLException {
        statement.setString(++at, value);
    }

    /** A day, a moment or JSON: the database reads it as what it is cast to. */
    void read(@Nullable Object value) throws SQLException {
        statement.setObject(++at, value == null ? null : value.toString(), Types.OTHER);
    }

    void number(@Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(++at, Types.BIGINT);
        } else {
            statement.setLong(++at, value);
        }
    }

    void flag(boolean value) throws SQLException {
        statement.setBoolean(++at, value);
    }

    <T> void texts(Collection<T> values, Function<T, @Nullable Object> part) throws SQLException {
        statement.setObject(++at, list(values, part));
    }

    /** Numbers, days, moments and flags: the database reads them as what they are cast to, and nothing in them is quoted. */
    <T> void each(Collection<T> values, Function<T, @Nullable Object> part) throws SQLException {
        var all = new StringJoiner(",", "{", "}");
        for (var value : values) {
            var one = part.apply(value);
            all.add(one == null ? "NULL" : one.toString());
        }
        read(all.toString());
    }

    static <T> @Nullable String[] list(Collection<T> values, Function<T, @Nullable Object> part) {
        var texts = new @Nullable String[values.size()];
        int i = 0;
        for (var value : values) {
            var one = part.apply(value);
            texts[i++] = one == null ? null : one.toString();
        }
        return texts;
    }
}
