package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.Arrays;

/** Writes one sentence into one array: a statement of a hundred lines is explained in microseconds. */
final class Sentence {
    private char[] text = new char[160];
    private int length;

    Sentence add(String part) {
        int end = room(part.length());
        part.getChars(0, part.length(), text, length);
        length = end;
        return this;
    }

    Sentence add(char c) {
        int end = room(1);
        text[length] = c;
        length = end;
        return this;
    }

    /** A whole number, not negative. */
    Sentence add(long n) {
        int digits = 1;
        for (long power = 10; digits < 19 && n >= power; power *= 10) {
            digits++;
        }
        int end = room(digits);
        int at = end;
        long high = n;
        for (; high > Integer.MAX_VALUE; high /= 100) {
            at = pair((int) (high % 100), at);
        }
        int low = (int) high;
        for (; low >= 10; low /= 100) {
            at = pair(low % 100, at);
        }
        if (at > length) {
            text[at - 1] = (char) ('0' + low);
        }
        length = end;
        return this;
    }

    /** Two digits before a place; the place of the first. */
    private int pair(int n, int before) {
        int tens = n * 103 >> 10;
        text[before - 1] = (char) ('0' + n - tens * 10);
        text[before - 2] = (char) ('0' + tens);
        return before - 2;
    }

    /** Fen as yuan with two decimals. */
    Sentence fen(long fen) {
        return add(fen / 100).add('.').two((int) (fen % 100));
    }

    /** A day of the years 1000 to 9999 as 2026-04-20. */
    Sentence day(LocalDate day) {
        return add(day.getYear()).add('-').two(day.getMonthValue()).add('-').two(day.getDayOfMonth());
    }

    private Sentence two(int n) {
        length = room(2);
        pair(n, length);
        return this;
    }

    private int room(int more) {
        int end = length + more;
        if (end > text.length) {
            text = Arrays.copyOf(text, end * 2);
        }
        return end;
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
