package lianzhi.statistics.bulletin;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 计数项: one summand of a count.
 *
 * @param sign 1 or -1
 * @param way of closing; null for every way
 * @param but every way except this one
 */
public record Term(int sign, Kind kind, @Nullable String way, boolean but, Span span, Measure measure) {
    static Term plus(Kind kind, Span span) {
        return new Term(1, kind, null, false, span, Measure.CASES);
    }

    static Term minus(Kind kind, Span span) {
        return new Term(-1, kind, null, false, span, Measure.CASES);
    }

    Term by(String only) {
        return new Term(sign, kind, only, false, span, measure);
    }

    Term not(String one) {
        return new Term(sign, kind, one, true, span, measure);
    }

    Term of(Measure what) {
        return new Term(sign, kind, way, but, span, what);
    }

    long from(Iterable<Tally> tallies, Period period) {
        var first = Objects.requireNonNullElse(span.first(period), LocalDate.MIN);
        var last = span.last(period);
        long sum = 0;
        for (var tally : tallies) {
            if (kind == tally.kind()
                    && counts(tally.way())
                    && !tally.firstDay().isBefore(first)
                    && !tally.firstDay().isAfter(last)) {
                sum = Math.addExact(sum, measure.of(tally));
            }
        }
        return Math.multiplyExact(sign, sum);
    }

    private boolean counts(String closed) {
        return way == null || but != way.equals(closed);
    }
}
