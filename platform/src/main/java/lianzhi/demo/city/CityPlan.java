package lianzhi.demo.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 造城计划：what to make.
 *
 * @param copies how many times the article's numbers
 * @param before copies that were made before; their people and numbers are not used again
 * @param lastDay of the second period; the end of a month
 * @param until nothing later has happened yet; null when everything has
 */
public record CityPlan(
        int copies, int before, LocalDate lastDay, @Nullable LocalDate until, Histories histories) {
    /** Both periods of the article, and what was carried over before and after. */
    public static final int CASES = 17_288;

    private static final LocalDate ARTICLE_ENDS = LocalDate.of(2017, 10, 31);

    public static CityPlan article(Histories histories) {
        return article(1, 0, histories);
    }

    /** Times the article's numbers, in the article's year. */
    public static CityPlan article(int copies, int before, Histories histories) {
        return new CityPlan(copies, before, ARTICLE_ENDS, null, histories);
    }

    /** Ends with the last month. The day itself is left to the people of the demo: its working hours have not come yet. */
    public static CityPlan today(LocalDate today) {
        return new CityPlan(1, 0, today.withDayOfMonth(1).minusDays(1), today.minusDays(1), Histories.WHOLE);
    }
}
