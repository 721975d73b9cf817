package lianzhi.law.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 届满日: when a limit ends, and why.
 *
 * @param due the last day; with a limit in hours the day of {@code at}
 * @param at the moment of a limit in hours, otherwise null: the day ends at 24:00
 * @param provisional a day was used that no published calendar covers
 * @param frozen an open deduction stops the clock; {@code due} moves on with every day
 */
public record DueDate(
        LocalDate due, @Nullable LocalDateTime at, boolean provisional, boolean frozen, List<Step> steps) {
    public DueDate {
        steps = List.copyOf(steps);
        if (!steps.getLast().day().equals(due)) {
            throw new IllegalArgumentException("The steps do not lead to " + due);
        }
    }

    /**
     * One step of the count.
     *
     * @param code START, COUNT, MONTH_END, DEDUCT, FROZEN, ROLL, NOT_ROLLED, PROVISIONAL
     * @param day the day reached
     */
    public record Step(
            String code,
            LocalDate day,
            String zh,
            String en,
            @Nullable Article article) {}

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due);
    }
}
