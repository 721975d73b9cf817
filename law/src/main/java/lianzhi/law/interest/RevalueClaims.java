package lianzhi.law.interest;

import java.time.LocalDate;
import lianzhi.law.HalfUp;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 批量估值: simple interest on very many claims at once, {@code base × Σ(rate × days) ÷ year}, by a running sum of rate ×
 * days for every day of a table. Rounded half up to fen once per claim, not once per run of one rate as on a
 * statement; for figures that are summed, never for a sheet.
 */
public final class RevalueClaims {
    private final int firstDay;
    private final long[] running;
    private final long divisor;

    /** From the first day of the series to the day before {@code end}, which must lie within the table. */
    public RevalueClaims(RateSeries series, LocalDate begin, LocalDate end, YearBasis basis) {
        this.firstDay = Math.toIntExact(begin.toEpochDay());
        int days = Math.toIntExact(end.toEpochDay()) - firstDay;
        if (days < 0) {
            throw Refused.input(Reason.field("end", "END_BEFORE_START", "止日早于起日", "The end is before the start"));
        }
        this.running = new long[days + 1];
        long unit = series.commonUnit();
        this.divisor = Math.multiplyExact(series.denominator() / unit, basis.days());
        int run = days == 0 ? 0 : series.runOf(firstDay);
        if (days > 0) {
            series.mustReach(firstDay + days - 1);
        }
        for (int d = 0; d < days; d++) {
            if (firstDay + d > series.endOf(run)) {
                run++;
            }
            running[d + 1] = running[d] + series.rateOf(run) / unit;
        }
    }

    /**
     * Interest of each claim for the days {@code from ≤ d < to}.
     *
     * @param fen principals, not negative
     * @param from epoch days within the span of this object, as {@code to}; not after it
     * @param out where the interest goes, in fen
     */
    public void all(long[] fen, int[] from, int[] to, long[] out) {
        var sums = running;
        int first = firstDay;
        long by = divisor;
        long half = by / 2;
        for (int i = 0; i < fen.length; i++) {
            long sum = sums[to[i] - first] - sums[from[i] - first];
            long product = fen[i] * sum;
            out[i] = Math.multiplyHigh(fen[i], sum) == 0 && product >= 0 && product <= Long.MAX_VALUE - half
                    ? (product + half) / by
                    : HalfUp.fen(fen[i], sum, by);
        }
    }
}
