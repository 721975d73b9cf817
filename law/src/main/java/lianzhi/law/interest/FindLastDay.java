package lianzhi.law.interest;

import java.time.LocalDate;
import lianzhi.law.LawSettings;
import lianzhi.law.time.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * 履行期间届满之日: from when delay runs (法释〔2014〕8号2). Without a period it is the day the document takes effect; "within N days of
 * taking effect" ends N days after that day [E]. Whether a rest day moves it on is setting
 * interest.performance.holidayRoll [P].
 */
public final class FindLastDay {
    private final WorkCalendar calendar;
    private final boolean roll;

    public FindLastDay(WorkCalendar calendar, LawSettings settings) {
        this.calendar = calendar;
        this.roll = settings.flag("interest.performance.holidayRoll");
    }

    /** @param days of the period; null where the document sets none */
    public LocalDate withinDays(LocalDate effective, @Nullable Integer days) {
        return days == null ? effective : fixed(effective.plusDays(days));
    }

    /** A day, or the last day of an instalment, that the document names. */
    public LocalDate fixed(LocalDate named) {
        return roll ? calendar.onOrAfter(named) : named;
    }
}
