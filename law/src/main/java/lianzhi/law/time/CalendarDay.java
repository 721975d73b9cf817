package lianzhi.law.time;

import java.time.LocalDate;

/**
 * 调休安排: one day that the State Council's notice makes different from an ordinary week: a rest day, or a Saturday or
 * Sunday worked in exchange.
 *
 * @param name the feast behind it, such as 春节
 */
public record CalendarDay(LocalDate day, boolean rest, String name) {
    public static CalendarDay rest(LocalDate day, String name) {
        return new CalendarDay(day, true, name);
    }

    public static CalendarDay worked(LocalDate day, String name) {
        return new CalendarDay(day, false, name);
    }
}
