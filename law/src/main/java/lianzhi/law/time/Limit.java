package lianzhi.law.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * 期限: a period with its direction, and whether its end moves from a rest day. Forward limits move to the next working
 * day, backward ones to the previous (the latter from memory, {@code time.backwardRoll}). Limits that do not move are hard
 * dates: expiry of a control, detention, the term of a listing. Hours never move.
 *
 * @param length 0 is the day of the event itself
 */
public record Limit(int length, Unit unit, Direction direction, boolean roll) {
    public Limit {
        new LegalPeriod(length, unit);
    }

    /** Counted on from the event, moving to the next working day. */
    public static Limit forward(int length, Unit unit) {
        return new Limit(length, unit, Direction.FORWARD, true);
    }

    /** Counted back from a planned day, moving to the previous working day. */
    public static Limit backward(int length, Unit unit) {
        return new Limit(length, unit, Direction.BACKWARD, true);
    }

    public Limit hard() {
        return new Limit(length, unit, direction, false);
    }

    /**
     * The n-th return of a limit that recurs, counted from the same event so that month ends do not drift: the fourth of "every
     * six months" is the limit of 24 months.
     */
    public Limit recurrence(int n) {
        return new Limit(Math.multiplyExact(length, n), unit, direction, roll);
    }

    public LegalPeriod period() {
        return new LegalPeriod(length, unit);
    }

    public DueDate dueFrom(LocalDate event, WorkCalendar calendar) {
        return new Count(this, calendar).from(event, List.of(), event);
    }

    /** With a time of day; it matters to limits in hours only. */
    public DueDate dueFrom(LocalDateTime event, WorkCalendar calendar) {
        return unit == Unit.HOUR ? new Count(this, calendar).fromHour(event) : dueFrom(event.toLocalDate(), calendar);
    }

    /**
     * With days on which the clock stands. Overlapping deductions count once; an open one counts to {@code asOf} and
     * freezes the limit; one that begins after the limit has ended changes nothing.
     */
    public DueDate dueFrom(LocalDate event, WorkCalendar calendar, List<Deduction> deductions, LocalDate asOf) {
        return new Count(this, calendar).from(event, deductions, asOf);
    }
}
