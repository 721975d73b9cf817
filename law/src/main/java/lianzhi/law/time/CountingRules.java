package lianzhi.law.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.law.LawSettings;

/**
 * 期间计算的设置: what of the counting is not verified law and therefore a setting.
 *
 * @param bridgeDaysAreHolidays 调休日视为法定休假日 [M]: false counts only days that the regulation itself makes free
 * @param backwardRolls 倒推期限逢假提前 [M]: false leaves the end of a backward limit on the rest day
 * @param endsAtMidnight 期间末日终点 [M]: false ends a limit with the court's business hours
 * @param notRolled 不顺延的期限 [E]
 */
public record CountingRules(
        boolean bridgeDaysAreHolidays, boolean backwardRolls, boolean endsAtMidnight, Set<HardDate> notRolled) {
    /** Ends that stay on a rest day. */
    public enum HardDate {
        CONTROL_EXPIRY,
        DETENTION_END,
        LISTING_TERM_END
    }

    public CountingRules {
        notRolled = Set.copyOf(notRolled);
    }

    public static CountingRules from(LawSettings settings) {
        return new CountingRules(
                settings.flag("time.bridgeDaysAreHolidays"),
                settings.text("time.backwardRoll").equals("PREVIOUS_WORKDAY"),
                settings.text("time.endOfDay").equals("24:00"),
                hardDates(settings.text("time.notRolled")));
    }

    /** The calendar by these rules. */
    public WorkCalendar of(WorkCalendar calendar) {
        return bridgeDaysAreHolidays ? calendar : calendar.withoutBridgeDays();
    }

    /** The limit by these rules. */
    public Limit of(Limit limit) {
        return limit.direction() == Direction.BACKWARD && !backwardRolls ? limit.hard() : limit;
    }

    public boolean rolls(HardDate end) {
        return !notRolled.contains(end);
    }

    /** The moment at which a limit is over, when the court closes at {@code closing}. */
    public LocalDateTime endOf(DueDate due, LocalTime closing) {
        var at = due.at();
        if (at != null) {
            return at;
        }
        return endsAtMidnight ? due.due().plusDays(1).atStartOfDay() : due.due().atTime(closing);
    }

    private static Set<HardDate> hardDates(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(HardDate::valueOf)
                .collect(Collectors.toSet());
    }
}
