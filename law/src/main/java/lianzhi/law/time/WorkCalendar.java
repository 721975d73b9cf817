package lianzhi.law.time;

import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 工作日历: which days are worked. A rest day is a Saturday or Sunday unless worked in exchange, or a published holiday
 * (rulebook of procedure, section 12). Outside the published years only weekends are known, so every answer there is
 * provisional: see {@link #isPublished}.
 */
public final class WorkCalendar {
    private static final WorkCalendar PUBLISHED = of(PublishedHolidays.read());

    private final Map<LocalDate, CalendarDay> exceptions;
    private final LocalDate from;
    private final LocalDate to;

    private WorkCalendar(Map<LocalDate, CalendarDay> exceptions, LocalDate from, LocalDate to) {
        this.exceptions = exceptions;
        this.from = from;
        this.to = to;
    }

    /** The calendar that comes with the library: 2014-01-01 to 2026-12-30. */
    public static WorkCalendar published() {
        return PUBLISHED;
    }

    /** A calendar from rows; the first and the last row tell the years whose notices it holds. */
    public static WorkCalendar of(Collection<CalendarDay> rows) {
        var days = new HashMap<LocalDate, CalendarDay>();
        rows.forEach(row -> days.put(row.day(), row));
        var first = days.keySet().stream().min(LocalDate::compareTo).orElseThrow(() -> refusal("CALENDAR_EMPTY"));
        var last = days.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        return new WorkCalendar(Map.copyOf(days), LocalDate.of(first.getYear(), 1, 1), endOf(last.getYear()));
    }

    /** This calendar and the notice of one more year, or a changed notice of a year it holds. */
    public WorkCalendar withNotice(int year, Collection<CalendarDay> rows) {
        if (year < from.getYear() || year > to.getYear() + 1) {
            throw refusal("CALENDAR_YEAR_GAP");
        }
        var days = new HashMap<>(exceptions);
        days.keySet().removeIf(day -> day.getYear() == year);
        for (var row : rows) {
            if (Math.abs(row.day().getYear() - year) > 1) {
                throw refusal("CALENDAR_ROW_OF_OTHER_YEAR");
            }
            days.put(row.day(), row);
        }
        return new WorkCalendar(Map.copyOf(days), from, year > to.getYear() ? endOf(year) : to);
    }

    /**
     * The same calendar without bridge days: weekdays that a notice makes free although the regulation does not are worked.
     * Years after 2026 keep their bridge days, for their statutory days are not known here.
     */
    WorkCalendar withoutBridgeDays() {
        var days = new HashMap<>(exceptions);
        days.values()
                .removeIf(d -> d.rest()
                        && d.day().getYear() <= PUBLISHED.to.getYear()
                        && d.day().getDayOfWeek().compareTo(SATURDAY) < 0
                        && !StatutoryDays.contains(d.day()));
        return new WorkCalendar(Map.copyOf(days), from, to);
    }

    /** The notice of the next year often moves the last day of the old one, so that day waits for it. */
    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 30);
    }

    public LocalDate publishedFrom() {
        return from;
    }

    /** The last day that no later notice is expected to change. */
    public LocalDate publishedTo() {
        return to;
    }

    public boolean isPublished(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isWorkday(LocalDate day) {
        var exception = exceptions.get(day);
        return exception == null ? day.getDayOfWeek().compareTo(SATURDAY) < 0 : !exception.rest();
    }

    public boolean isRestDay(LocalDate day) {
        return !isWorkday(day);
    }

    /** What the notice says of the day, if anything. */
    public Optional<CalendarDay> noticeOf(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** The day itself if worked, otherwise the first worked day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        var d = day;
        while (isRestDay(d)) {
            d = d.plusDays(1);
        }
        return d;
    }

    /** The day itself if worked, otherwise the last worked day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        var d = day;
        while (isRestDay(d)) {
            d = d.minusDays(1);
        }
        return d;
    }

    /** The n-th working day after the day, which is not counted; the day itself for n = 0; backward for n &lt; 0. */
    public LocalDate plusWorkdays(LocalDate day, int n) {
        var step = Integer.signum(n);
        var d = day;
        for (var left = n; left != 0; ) {
            d = d.plusDays(step);
            if (isWorkday(d)) {
                left -= step;
            }
        }
        return d;
    }

    /** Working days after {@code start} up to and with {@code end}; 0 if the end is not after the start. */
    public int workdaysBetween(LocalDate start, LocalDate end) {
        var n = 0;
        for (var d = start.plusDays(1); !d.isAfter(end); d = d.plusDays(1)) {
            n += isWorkday(d) ? 1 : 0;
        }
        return n;
    }

    /** All rows in order of day, for a screen that maintains them. */
    public List<CalendarDay> rows() {
        var rows = new ArrayList<>(exceptions.values());
        rows.sort((a, b) -> a.day().compareTo(b.day()));
        return List.copyOf(rows);
    }

    private static Refused refusal(String code) {
        return Refused.input(Reason.of(
                code,
                "工作日历须逐年连续，每年的放假安排须属于该年",
                "The work calendar grows year by year, and each notice holds days of its own year"));
    }
}
