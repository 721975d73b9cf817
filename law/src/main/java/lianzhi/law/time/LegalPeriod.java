package lianzhi.law.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 期间: a length of legal time. The day (or hour) of the event is not counted; months and years end on the same day of the
 * month, or on its last day if it has none (民事诉讼法第85条, 民法典第202条).
 *
 * @param length 0 (the same day) to a hundred years
 */
public record LegalPeriod(int length, Unit unit) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public LegalPeriod {
        if (length < 0 || length > unit.longest()) {
            throw Refused.input(Reason.field(
                    "length",
                    "PERIOD_LENGTH",
                    "期间长度应在 0 至 " + unit.longest() + " 之间",
                    "The length must be between 0 and " + unit.longest()));
        }
    }

    public static LegalPeriod days(int length) {
        return new LegalPeriod(length, Unit.DAY);
    }

    public static LegalPeriod workdays(int length) {
        return new LegalPeriod(length, Unit.WORKDAY);
    }

    public static LegalPeriod months(int length) {
        return new LegalPeriod(length, Unit.MONTH);
    }

    public static LegalPeriod years(int length) {
        return new LegalPeriod(length, Unit.YEAR);
    }

    /** The last day of the period, before any move from a rest day. Hours need a time of day. */
    public LocalDate lastDay(LocalDate event, Direction direction, WorkCalendar calendar) {
        inRange(event);
        var n = direction == Direction.FORWARD ? length : -length;
        return switch (unit) {
            case DAY -> event.plusDays(n);
            case WORKDAY -> calendar.plusWorkdays(event, n);
            case MONTH -> event.plusMonths(n);
            case YEAR -> event.plusYears(n);
            case HOUR ->
                throw Refused.input(Reason.field(
                        "unit", "HOURS_NEED_A_TIME", "以小时计算的期间须有起算时刻", "A period in hours needs a time of day"));
        };
    }

    /** The end of the period in forward time; a due day that is a rest day moves to the next working day. */
    public LocalDate endAfter(LocalDate event, WorkCalendar calendar) {
        return calendar.onOrAfter(lastDay(event, Direction.FORWARD, calendar));
    }

    /** Hours run on the clock from the next full hour; other units end with their last day. */
    LocalDateTime lastMoment(LocalDateTime event, Direction direction) {
        inRange(event.toLocalDate());
        var hour = event.truncatedTo(ChronoUnit.HOURS);
        return direction == Direction.FORWARD ? hour.plusHours(1L + length) : hour.minusHours(length);
    }

    private static void inRange(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refused.input(Reason.field(
                    "start", "DAY_OUT_OF_RANGE", "日期应在 1900 年至 2999 年之间", "The day must lie between 1900 and 2999"));
        }
    }
}
