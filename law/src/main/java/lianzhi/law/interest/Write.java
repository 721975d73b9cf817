package lianzhi.law.interest;

import java.time.LocalDate;

/** Appends amounts and days to a sentence without making strings of them first. */
final class Write {
    private Write() {}

    /** Fen as yuan with two decimals. */
    static StringBuilder fen(StringBuilder out, long fen) {
        int cents = (int) (fen % 100);
        out.append(fen / 100).append('.');
        return twoDigits(out, cents);
    }

    /** A day of the years 1000 to 9999 as 2026-04-20. */
    static StringBuilder day(StringBuilder out, LocalDate day) {
        out.append(day.getYear()).append('-');
        twoDigits(out, day.getMonthValue()).append('-');
        return twoDigits(out, day.getDayOfMonth());
    }

    private static StringBuilder twoDigits(StringBuilder out, int n) {
        return out.append((char) ('0' + n / 10)).append((char) ('0' + n % 10));
    }
}
