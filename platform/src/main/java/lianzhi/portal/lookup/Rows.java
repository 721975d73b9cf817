package lianzhi.portal.lookup;

import java.util.Arrays;

/**
 * Entries as rows of four numbers beside each other, so that one that is asked for is one line of the memory: its number,
 * its person, the two texts of it that are many, and serial, day, court and kind in one.
 */
final class Rows {
    private static final int DAYS = 1 << Short.SIZE;
    private static final int COURTS = 1 << 14;
    private static final int KINDS = 1 << 2;
    private static final int WIDTH = 4;
    private static final int COURT = 2;
    private long[] rows;
    private int size;

    Rows(int expected) {
        rows = new long[Math.max(16, expected) * WIDTH];
    }

    void add(long id, long person, int number, int ofCase, int serial, int day, int court, int kind) {
        if (day >= DAYS || court >= COURTS || kind >= KINDS) throw new IllegalStateException("No room for entry " + id);
        room();
        var at = size++ * WIDTH;
        rows[at] = id;
        rows[at + 1] = person;
        rows[at + 2] = ((long) number << Integer.SIZE) | ofCase;
        rows[at + 3] = ((long) serial << Integer.SIZE) | ((long) day << Short.SIZE) | ((long) court << COURT) | kind;
    }

    void add(Rows other, int from) {
        room();
        System.arraycopy(other.rows, from * WIDTH, rows, size++ * WIDTH, WIDTH);
    }

    private void room() {
        if (size * WIDTH == rows.length) rows = Arrays.copyOf(rows, rows.length * 2);
    }

    int size() {
        return size;
    }

    long id(int at) {
        return rows[at * WIDTH];
    }

    long person(int at) {
        return rows[at * WIDTH + 1];
    }

    int number(int at) {
        return (int) (rows[at * WIDTH + 2] >>> Integer.SIZE);
    }

    int ofCase(int at) {
        return (int) rows[at * WIDTH + 2];
    }

    int serial(int at) {
        return (int) (rows[at * WIDTH + 3] >> Integer.SIZE);
    }

    int day(int at) {
        return (int) rows[at * WIDTH + 3] >>> Short.SIZE;
    }

    int court(int at) {
        return ((int) rows[at * WIDTH + 3] >>> COURT) & (COURTS - 1);
    }

    int kind(int at) {
        return (int) rows[at * WIDTH + 3] & (KINDS - 1);
    }

    long bytes() {
        return (long) size * WIDTH * Long.BYTES;
    }
}
