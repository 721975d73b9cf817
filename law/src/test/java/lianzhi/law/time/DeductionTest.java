package lianzhi.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;

class DeductionTest {
    private static final LocalDate FILED = LocalDate.of(2025, 3, 3);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private final WorkCalendar calendar = WorkCalendar.published();
    private final Limit term = Limit.forward(6, Unit.MONTH);

    @Test
    void six_months_without_deduction_end_on_the_same_day() {
        assertThat(due()).isEqualTo("2025-09-03");
    }

    @Test
    void an_auction_of_thirty_days_moves_the_term_by_thirty_days() {
        assertThat(due(closed("2025-05-01", "2025-05-30"))).isEqualTo("2025-10-09");
    }

    @Test
    void overlapping_deductions_count_once() {
        assertThat(due(closed("2025-05-01", "2025-05-20"), closed("2025-05-11", "2025-05-30")))
                .isEqualTo(due(closed("2025-05-01", "2025-05-30")));
    }

    @Test
    void days_before_filing_and_after_the_end_change_nothing() {
        assertThat(due(closed("2025-01-01", "2025-03-03"), closed("2025-09-04", "2025-12-01")))
                .isEqualTo("2025-09-03");
    }

    @Test
    void a_deduction_that_begins_within_the_prolonged_term_still_counts() {
        assertThat(due(closed("2025-08-25", "2025-09-13"), closed("2025-09-15", "2025-09-16")))
                .isEqualTo("2025-09-25");
    }

    @Test
    void an_open_deduction_freezes_the_term_and_moves_it_day_by_day() {
        var open = List.of(new Deduction(LocalDate.of(2025, 7, 1), null, "SUSPENSION"));
        var today = term.dueFrom(FILED, calendar, open, LocalDate.of(2025, 7, 10));
        assertThat(today.frozen()).isTrue();
        assertThat(today.due()).isEqualTo("2025-09-15");
        assertThat(term.dueFrom(FILED, calendar, open, LocalDate.of(2025, 6, 30))
                        .frozen())
                .isFalse();
    }

    @Test
    void working_day_limits_are_moved_by_working_days() {
        var limit = Limit.forward(5, Unit.WORKDAY);
        var pause = List.of(closed("2026-03-04", "2026-03-08"));
        assertThat(limit.dueFrom(LocalDate.of(2026, 3, 2), calendar, pause, LATER)
                        .due())
                .isEqualTo("2026-03-12");
    }

    @Test
    void limits_that_run_backward_have_no_deductions() {
        var pause = List.of(closed("2026-03-04", "2026-03-08"));
        assertThatThrownBy(() -> Limit.backward(5, Unit.DAY).dueFrom(LATER, calendar, pause, LATER))
                .isInstanceOf(Refused.class);
    }

    @Test
    void merged_spans_are_exactly_the_union_of_the_days() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < 2_000; i++) {
            var spans = new ArrayList<DateSpan>();
            var days = new HashSet<LocalDate>();
            for (var n = random.nextInt(8); n > 0; n--) {
                var from = FILED.plusDays(random.nextInt(60));
                var span = new DateSpan(from, from.plusDays(random.nextInt(20)));
                spans.add(span);
                from.datesUntil(span.to().plusDays(1)).forEach(days::add);
            }
            var merged = DateSpan.merge(spans);
            assertThat(merged.stream().mapToLong(DateSpan::days).sum()).isEqualTo(days.size());
            assertThat(days)
                    .allMatch(
                            day -> merged.stream().filter(s -> s.contains(day)).count() == 1);
            for (var k = 1; k < merged.size(); k++) {
                assertThat(merged.get(k).from()).isAfter(merged.get(k - 1).to().plusDays(1));
            }
        }
    }

    @Test
    void more_deductions_never_make_a_term_end_earlier() {
        var random = new SplittableRandom(11);
        for (var i = 0; i < 1_000; i++) {
            var deductions = new ArrayList<Deduction>();
            var before = due();
            for (var n = 0; n < 6; n++) {
                var from = FILED.plusDays(random.nextInt(300) - 20);
                deductions.add(new Deduction(from, from.plusDays(random.nextInt(40)), "X"));
                var now = term.dueFrom(FILED, calendar, deductions, LATER).due();
                assertThat(now).isAfterOrEqualTo(before);
                before = now;
            }
        }
    }

    private LocalDate due(Deduction... deductions) {
        return term.dueFrom(FILED, calendar, List.of(deductions), LATER).due();
    }

    private static Deduction closed(String from, String to) {
        return new Deduction(LocalDate.parse(from), LocalDate.parse(to), "ASSET_SALE");
    }
}
