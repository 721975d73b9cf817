package lianzhi.statistics.bulletin;

import java.time.LocalDate;

/**
 * 汇总: entries added up, of one court, case type, kind and way of closing, over some days.
 *
 * @param way of closing; empty where nothing was closed
 * @param firstDay of the days; {@link LocalDate#MIN} for everything before the first cut
 * @param amount in fen
 * @param recovered in fen
 */
public record Tally(
        String courtCode,
        String type,
        Kind kind,
        String way,
        LocalDate firstDay,
        long n,
        long inTime,
        long days,
        long amount,
        long recovered) {
    /** What it is of, without its court and its sums. */
    Tally head() {
        return new Tally("", type, kind, way, firstDay, 0, 0, 0, 0, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                "",
                type,
                kind,
                way,
                firstDay,
                Math.addExact(n, other.n),
                Math.addExact(inTime, other.inTime),
                Math.addExact(days, other.days),
                Math.addExact(amount, other.amount),
                Math.addExact(recovered, other.recovered));
    }
}
