package lianzhi.cases.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.cases.WorkbenchItem;

/** 各日到期数: nodes as they were counted, and what other modules add; the headline, the strip and the list tell the same. */
final class DueCounts {
    private final Map<LocalDate, Integer> counts = new HashMap<>();
    private final LocalDate today;
    private int late;
    private boolean isMoreLate;

    /** @param nodes per day, the late ones on the day before today, counted one beyond {@code most} where there are more */
    DueCounts(LocalDate today, List<Map.Entry<LocalDate, Integer>> nodes, int most) {
        this.today = today;
        for (var day : nodes) {
            if (day.getKey().isBefore(today)) {
                late = Math.min(day.getValue(), most);
                isMoreLate = day.getValue() > most;
            } else {
                counts.merge(day.getKey(), day.getValue(), Integer::sum);
            }
        }
    }

    /** @param most more than that were not asked for: where even the last of them is late, there may be more */
    void add(List<WorkbenchItem> items, int most) {
        var lateBefore = late;
        for (var item : items) {
            var day = LocalDate.parse(item.due().substring(0, 10));
            if (day.isBefore(today)) {
                late++;
            } else {
                counts.merge(day, 1, Integer::sum);
            }
        }
        isMoreLate |= items.size() > most && late - lateBefore == items.size();
    }

    int late() {
        return late;
    }

    boolean isMoreLate() {
        return isMoreLate;
    }

    int on(LocalDate day) {
        return counts.getOrDefault(day, 0);
    }

    int between(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).mapToInt(this::on).sum();
    }
}
