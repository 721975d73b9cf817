package lianzhi.settings.store;

import static lianzhi.schema.settings.Tables.CALENDAR_DAY;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lianzhi.law.time.CalendarDay;
import lianzhi.law.time.WorkCalendar;
import lianzhi.operations.Remembered;
import lianzhi.settings.Author;
import lianzhi.settings.Calendars;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCalendars implements Calendars {
    private final DSLContext db;
    private final Clock clock;

    private record Joined(SortedMap<Integer, List<CalendarDay>> notices, WorkCalendar calendar) {}

    private final Remembered<WorkCalendar> work;
    private volatile @Nullable Joined before;

    StoredCalendars(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.work = new Remembered<>(Duration.ofSeconds(5), this::read);
    }

    @Override
    public WorkCalendar work() {
        return work.get();
    }

    @Override
    @Transactional
    public void addNotice(int year, List<CalendarDay> days, Author by) {
        var unused = read().withNotice(year, days);
        db.deleteFrom(CALENDAR_DAY).where(CALENDAR_DAY.NOTICE_YEAR.eq(year)).execute();
        var now = clock.instant();
        db.batch(days.stream()
                        .map(day -> db.insertInto(CALENDAR_DAY)
                                .set(CALENDAR_DAY.DAY, day.day())
                                .set(CALENDAR_DAY.NOTICE_YEAR, year)
                                .set(CALENDAR_DAY.REST, day.rest())
                                .set(CALENDAR_DAY.NAME, day.name())
                                .set(CALENDAR_DAY.ADDED_BY, by.personId())
                                .set(CALENDAR_DAY.ADDED_AT, now))
                        .toList())
                .execute();
        work.forget();
    }

    /** The same calendar as before where no notice was added: whoever counted with it need not do it again. */
    private WorkCalendar read() {
        var byYear = new TreeMap<Integer, List<CalendarDay>>();
        db.selectFrom(CALENDAR_DAY)
                .orderBy(CALENDAR_DAY.DAY)
                .forEach(row -> byYear.computeIfAbsent(row.getNoticeYear(), year -> new ArrayList<>())
                        .add(new CalendarDay(row.getDay(), row.getRest(), row.getName())));
        var last = before;
        if (last != null && last.notices().equals(byYear)) return last.calendar();
        var calendar = WorkCalendar.published();
        for (var notice : byYear.entrySet()) {
            calendar = calendar.withNotice(notice.getKey(), notice.getValue());
        }
        before = new Joined(byYear, calendar);
        return calendar;
    }
}
