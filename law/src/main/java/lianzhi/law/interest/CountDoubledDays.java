package lianzhi.law.interest;

import java.time.LocalDate;
import lianzhi.law.HalfUp;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;

/**
 * 加倍部分的简式计算: base × 0.000175 × days from the last day of performance to the end, for a sheet with one interval. The day
 * count is setting interest.dayCount [P]; the statement itself always counts {@code last day < d ≤ event}.
 */
public final class CountDoubledDays {
    private final DayCount count;

    public CountDoubledDays(LawSettings settings) {
        this.count = DayCount.valueOf(settings.text("interest.dayCount"));
    }

    /** @param days days counted by {@code convention}; the amount is rounded half up to fen */
    public record Counted(int days, Money amount, DayCount convention) {}

    public Counted between(Money base, LocalDate lastDayOfPerformance, LocalDate end) {
        int days = count.between(lastDayOfPerformance, end);
        return new Counted(days, forDays(base, days), count);
    }

    /** For a number of days that somebody else counted. */
    public Money forDays(Money base, int days) {
        return Money.fen(HalfUp.fen(base.fen(), 175L * days, 1_000_000));
    }
}
