package lianzhi.cases.nodes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.law.time.DueDate;
import lianzhi.law.time.Limit;
import lianzhi.law.time.Unit;
import lianzhi.law.time.WorkCalendar;
import lianzhi.settings.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 届满日: the same limit from the same day by the same calendar is counted once. */
@Component
class DueDays {
    private static final int MOST = 4096;
    private final Calendars calendars;
    private volatile @Nullable Counted counted;

    DueDays(Calendars calendars) {
        this.calendars = calendars;
    }

    private record From(Limit limit, LocalDate day) {}

    private record Counted(WorkCalendar calendar, Map<From, DueDate> days) {}

    DueDate of(Limit limit, LocalDateTime moment) {
        var calendar = calendars.work();
        if (limit.unit() == Unit.HOUR) return limit.dueFrom(moment, calendar);
        var known = counted;
        if (known == null || known.calendar() != calendar || known.days().size() > MOST) {
            known = new Counted(calendar, new ConcurrentHashMap<>());
            counted = known;
        }
        return known.days()
                .computeIfAbsent(new From(limit, moment.toLocalDate()), from -> limit.dueFrom(from.day(), calendar));
    }
}
