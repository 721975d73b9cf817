package lianzhi.cases.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
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
    void read(String value) throws SQLException {
        statement.setObject(++at, value, Types.OTHER);
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

    /** @param type of the database; no element has to be made one of it first */
    <T> void each(String type, Collection<T> values, Function<T, @Nullable Object> part) throws SQLException {
        statement.setArray(++at, statement.getConnection().createArrayOf(type, list(values, part)));
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
