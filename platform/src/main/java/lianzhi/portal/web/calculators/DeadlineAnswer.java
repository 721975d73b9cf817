package lianzhi.portal.web.calculators;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.time.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * When the period ends.
 *
 * @param provisional the day lies beyond {@code calendarTo}, the last day of the published holiday calendar
 */
record DeadlineAnswer(LocalDate due, boolean provisional, LocalDate calendarTo, List<Step> steps) {
    record Step(
            String code,
            LocalDate day,
            String zh,
            String en,
            @Nullable Article article) {}

    static DeadlineAnswer of(DueDate due, boolean provisional, LocalDate calendarTo) {
        var steps = due.steps().stream()
                .map(s -> new Step(s.code(), s.day(), s.zh(), s.en(), s.article()))
                .toList();
        return new DeadlineAnswer(due.due(), provisional, calendarTo, steps);
    }
}
