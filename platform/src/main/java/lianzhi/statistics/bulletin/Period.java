package lianzhi.statistics.bulletin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 统计期: both days included. */
public record Period(LocalDate from, LocalDate to) {
    private static final int MOST_YEARS = 10;

    public Period {
        if (to.isBefore(from) || from.plusYears(MOST_YEARS).isBefore(to)) {
            throw Refused.input(Reason.field(
                            "to",
                            "PERIOD_INVALID",
                            "统计期的止日不得早于起日，且不超过" + MOST_YEARS + "年",
                            "A period ends on or after its first day and spans at most " + MOST_YEARS + " years")
                    .with(Map.of("from", from.toString(), "to", to.toString())));
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The same days a year before; the end of a February stays its end. */
    public Period yearBefore() {
        var last = to.getDayOfMonth() == to.lengthOfMonth();
        var before = to.minusYears(1);
        return new Period(from.minusYears(1), last ? before.withDayOfMonth(before.lengthOfMonth()) : before);
    }
}
