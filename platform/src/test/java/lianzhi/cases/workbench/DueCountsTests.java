package lianzhi.cases.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.cases.WorkbenchItem;
import lianzhi.cases.Words;
import org.junit.jupiter.api.Test;

class DueCountsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private final DueCounts days = new DueCounts(
            TODAY,
            List.of(Map.entry(TODAY.minusDays(1), 7), Map.entry(TODAY, 2), Map.entry(TODAY.plusDays(3), 1)),
            200);

    @Test
    void what_other_modules_add_is_counted_with_the_nodes() {
        days.add(List.of(due("2026-02-01"), due("2026-03-09T17:00:00+08:00"), due("2026-03-12")), 20);
        assertThat(days.late()).isEqualTo(8);
        assertThat(days.isMoreLate()).isFalse();
        assertThat(days.on(TODAY)).isEqualTo(3);
        assertThat(days.between(TODAY.plusDays(1), TODAY.plusDays(3))).isEqualTo(2);
    }

    @Test
    void where_as_many_are_late_as_were_asked_for_there_may_be_more() {
        days.add(List.of(due("2026-02-01"), due("2026-02-02")), 1);
        assertThat(days.isMoreLate()).isTrue();
    }

    @Test
    void late_nodes_are_told_up_to_the_most_that_is_counted() {
        var many = new DueCounts(TODAY, List.of(Map.entry(TODAY.minusDays(1), 201)), 200);
        assertThat(many.late()).isEqualTo(200);
        assertThat(many.isMoreLate()).isTrue();
    }

    private static WorkbenchItem due(String due) {
        return new WorkbenchItem(
                1, "funds", "X", new CaseId(1), "", "", new Words("", ""), null, null, due, null, null, null);
    }
}
