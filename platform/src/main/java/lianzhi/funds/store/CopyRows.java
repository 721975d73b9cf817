package lianzhi.funds.store;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** 成批写入: rows as COPY takes them in its binary form, so that the database has no text to read. */
final class CopyRows {
    private static final byte[] HEAD = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, BIG_ENDIAN);
    private static final long DAY_ZERO = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long SECOND_ZERO = DAY_ZERO * 86_400;
    private static final int MICROS = 1_000_000;
    /** As much as is handed on while the next rows are made. */
    private static final int PART = 1 << 16;

    private final CopyIn to;
    private byte[] bytes = new byte[PART * 2];
    private int size;

    /** What writes the rows. */
    interface Writing {
        void into(CopyRows rows) throws SQLException;
    }

    private CopyRows(CopyIn to) {
        this.to = to;
    }

    /** @param table with its columns, such as {@code funds.receipt (id, fen)} */
    static void copy(JdbcTemplate db, String table, Writing writing) {
        db.execute((ConnectionCallback<Long>) connection -> {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format binary)");
            try {
                return new CopyRows(copy).write(writing);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    private long write(Writing writing) throws SQLException {
        put(HEAD, HEAD.length);
        writing.into(this);
        shorts(-1);
        handOn();
        return to.endCopy();
    }

    /** Begins a row of so many columns. */
    CopyRows row(int columns) throws SQLException {
        if (size > PART) {
            handOn();
        }
        return shorts(columns);
    }

    CopyRows number(@Nullable Long value) {
        return value == null ? ints(-1) : ints(Long.BYTES).longs(value);
    }

    CopyRows none() {
        return ints(-1);
    }

    CopyRows small(int value) {
        return ints(Integer.BYTES).ints(value);
    }

    CopyRows text(String value) {
        if (value.isEmpty()) {
            return ints(0);
        }
        var all = value.getBytes(StandardCharsets.UTF_8);
        return ints(all.length).put(all, all.length);
    }

    CopyRows day(LocalDate value) {
        return ints(Integer.BYTES).ints((int) (value.toEpochDay() - DAY_ZERO));
    }

    CopyRows at(@Nullable Instant value) {
        return value == null
                ? ints(-1)
                : ints(Long.BYTES).longs((value.getEpochSecond() - SECOND_ZERO) * MICROS + value.getNano() / 1000);
    }

    private void handOn() throws SQLException {
        to.writeToCopy(bytes, 0, size);
        size = 0;
    }

    private CopyRows longs(long value) {
        room(Long.BYTES);
        LONG.set(bytes, size, value);
        size += Long.BYTES;
        return this;
    }

    private CopyRows ints(int value) {
        room(Integer.BYTES);
        INT.set(bytes, size, value);
        size += Integer.BYTES;
        return this;
    }

    private CopyRows shorts(int value) {
        room(Short.BYTES);
        SHORT.set(bytes, size, (short) value);
        size += Short.BYTES;
        return this;
    }

    private CopyRows put(byte[] all, int length) {
        room(length);
        System.arraycopy(all, 0, bytes, size, length);
        size += length;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
