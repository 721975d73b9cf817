package lianzhi.law.interest;

import java.util.List;
import lianzhi.law.HalfUp;

/** One term of general interest as it grows: the days {@code from ≤ d < event} and {@code d ≤ to}. */
final class GeneralTerm {
    private final int obligation;
    private final List<String> name;
    private final int from;
    private final int to;
    private final Accrual accrual;
    private final boolean endless;
    private int lastDay = Integer.MIN_VALUE;

    GeneralTerm(DebtClaim.InterestTerm term, int obligation, Accrual accrual) {
        this.obligation = obligation;
        this.name = List.of(term.obligation());
        this.from = (int) term.from().toEpochDay();
        this.to = term.to() == null ? Integer.MAX_VALUE : (int) term.to().toEpochDay();
        this.accrual = accrual;
        this.endless = accrual.series.lastDay() == Integer.MAX_VALUE;
    }

    long accrue(int before, int event, long[] principal, Lines lines) {
        int first = Math.max(from, before);
        int last = Math.min(to, event - 1);
        long base = principal[obligation];
        if (first > last || base == 0) {
            return 0;
        }
        var series = accrual.series;
        series.mustReach(last);
        lastDay = last;
        long sum = 0;
        int run = series.runOf(first);
        for (int day = first; day <= last; run++) {
            int end = Math.min(last, series.endOf(run));
            int days = end - day + 1;
            long fen = accrual.fen(base, run, days);
            sum = HalfUp.plus(sum, fen);
            if (lines.wanted()) {
                lines.add(StatementLine.Kind.GENERAL, name, day, end, days, base, fen, accrual.shown(run));
            }
            day = end + 1;
        }
        return sum;
    }

    int lastLprDay() {
        return endless ? Integer.MIN_VALUE : lastDay;
    }
}
