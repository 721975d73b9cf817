package lianzhi.cases.workbench;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.WorkbenchItem;

/**
 * 工作台.
 *
 * @param late things past their day: nodes counted up to 200 of one's own and up to 1,000 of a court or the city, and what
 *     other modules add
 * @param moreLate whether there are still more of them
 * @param open open cases
 * @param items the most urgent first
 * @param more whether there are others behind them
 * @param days the next 14 days, today first; what is late counts today
 * @param approvalsWaiting requests that wait for this person's signature
 * @param requestsReturned his own requests that came back
 */
public record Workbench(
        int late,
        boolean moreLate,
        int dueToday,
        int near,
        int open,
        int doneThisWeek,
        int approvalsWaiting,
        int requestsReturned,
        List<WorkbenchItem> items,
        boolean more,
        List<Day> days) {

    /** 一天的到期数: {@code off} where nobody works. */
    public record Day(LocalDate day, int count, boolean off) {}
}
