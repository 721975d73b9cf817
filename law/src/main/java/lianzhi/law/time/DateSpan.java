package lianzhi.law.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 区间: days from {@code from} to {@code to}, both included. */
public record DateSpan(LocalDate from, LocalDate to) {
    public DateSpan {
        if (to.isBefore(from)) {
            throw Refused.input(
                    Reason.field("to", "END_BEFORE_START", "截止日早于起始日", "The last day lies before the first"));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The same days as spans that neither overlap nor touch, in order. */
    public static List<DateSpan> merge(Collection<DateSpan> spans) {
        var merged = new ArrayList<DateSpan>();
        for (var span :
                spans.stream().sorted(Comparator.comparing(DateSpan::from)).toList()) {
            var last = merged.isEmpty() ? span : merged.removeLast();
            if (span.from.isAfter(last.to.plusDays(1))) {
                merged.add(last);
                merged.add(span);
            } else {
                merged.add(new DateSpan(last.from, last.to.isAfter(span.to) ? last.to : span.to));
            }
        }
        return List.copyOf(merged);
    }
}
