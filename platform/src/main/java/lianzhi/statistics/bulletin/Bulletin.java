package lianzhi.statistics.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 通报: what the courts did in a period, counted from single cases.
 *
 * @param caseTypes types of cases that count
 * @param countedAt when it was counted; the figures are those of the period's last day as recorded by then
 * @param asOf the last day of recording that counts; null for everything known now
 * @param ranked whether the courts are ordered by a figure; off by default, ranges are shown instead
 * @param total all courts that the reader may see
 */
public record Bulletin(
        Period period,
        Period before,
        @Nullable LocalDate asOf,
        List<String> caseTypes,
        Instant countedAt,
        boolean ranked,
        List<Indicator> indicators,
        CourtFigures total,
        List<CourtFigures> courts,
        List<MonthFigures> months) {
    /** The days of a month that lie within the period. */
    public Period daysOf(MonthFigures month) {
        var first = LocalDate.parse(month.month() + "-01");
        var last = first.withDayOfMonth(first.lengthOfMonth());
        return new Period(
                first.isBefore(period.from()) ? period.from() : first, last.isAfter(period.to()) ? period.to() : last);
    }

    /** @param courtCode null for the total */
    public record CourtFigures(@Nullable String courtCode, List<Figure> figures) {}

    /** @param month such as 2017-03 */
    public record MonthFigures(String month, long opened, long closed, long performed, Money recovered) {}
}
