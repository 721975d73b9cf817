package lianzhi.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class LimitTest {
    private final WorkCalendar calendar = WorkCalendar.published();

    @ParameterizedTest(name = "{0} + {1} {2} is due {3}: {4}")
    @CsvSource({
        "2026-02-05, 10, DAY, 2026-02-24, the last day falls in 春节",
        "2026-09-21, 10, DAY, 2026-10-08, the last day falls in 国庆",
        "2026-04-25, 7, DAY, 2026-05-06, the last day falls in 劳动节",
        "2025-09-25, 15, DAY, 2025-10-10, an ordinary Friday",
        "2024-02-01, 10, DAY, 2024-02-18, a working Sunday ends the festival",
        "2023-04-19, 10, DAY, 2023-05-04, a Saturday before 劳动节",
        "2025-08-31, 6, MONTH, 2026-02-28, no 31st in February; a working Saturday",
        "2025-11-20, 3, MONTH, 2026-02-24, the last day falls in 春节",
        "2025-04-01, 6, MONTH, 2025-10-09, the last day falls in 国庆",
        "2026-02-13, 3, WORKDAY, 2026-02-25, the festival is skipped",
        "2026-09-30, 3, WORKDAY, 2026-10-10, 国庆 is skipped and a Saturday worked",
        "2024-02-08, 3, WORKDAY, 2024-02-19, a working Sunday is counted",
        "2024-02-29, 1, YEAR, 2025-02-28, the day after a leap year",
        "2026-03-02, 0, DAY, 2026-03-02, the same day",
    })
    void forward_limits_end_on_the_day_that_the_rulebook_computed(
            LocalDate start, int length, Unit unit, LocalDate due, String why) {
        var result = Limit.forward(length, unit).dueFrom(start, calendar);
        assertThat(result.due()).as(why).isEqualTo(due);
        assertThat(result.provisional()).isFalse();
    }

    @Test
    void every_example_of_the_public_contract_is_met() throws Exception {
        var examples = new JsonMapper().readTree(getClass().getResourceAsStream("/deadline-examples.json"));
        assertThat(examples.size()).isEqualTo(5);
        for (var example : examples) {
            var request = example.get("request");
            var limit = Limit.forward(
                    request.get("length").intValue(),
                    Unit.valueOf(request.get("unit").stringValue()));
            var due = limit.dueFrom(LocalDate.parse(request.get("start").stringValue()), calendar);
            assertThat(due.due()).isEqualTo(example.get("due").stringValue());
        }
    }

    @ParameterizedTest(name = "{1} {2} before {0} is {3}: {4}")
    @CsvSource({
        "2026-10-20, 15, DAY, 2026-09-30, in 国庆: back to the last working day before it",
        "2026-06-30, 30, DAY, 2026-05-29, a Sunday: back to Friday",
        "2026-06-25, 3, DAY, 2026-06-22, a Monday stays",
        "2026-12-30, 7, DAY, 2026-12-23, a Wednesday stays",
    })
    void backward_limits_move_to_the_previous_working_day(
            LocalDate planned, int length, Unit unit, LocalDate due, String why) {
        assertThat(Limit.backward(length, unit).dueFrom(planned, calendar).due())
                .as(why)
                .isEqualTo(due);
    }

    @Test
    void a_hard_date_stays_on_the_rest_day_and_says_so() {
        var due = Limit.forward(1, Unit.YEAR).hard().dueFrom(LocalDate.of(2025, 10, 3), calendar);
        assertThat(due.due()).isEqualTo("2026-10-03");
        assertThat(due.steps().getLast().code()).isEqualTo("NOT_ROLLED");
    }

    @ParameterizedTest(name = "{0} + {1} hours ends at {2}")
    @CsvSource({
        "2026-09-30T10:20, 24, 2026-10-01T11:00",
        "2026-09-30T10:00, 8, 2026-09-30T19:00",
        "2026-10-01T23:59, 48, 2026-10-04T00:00",
    })
    void hours_run_on_the_clock_from_the_next_full_hour(LocalDateTime event, int hours, LocalDateTime at) {
        var due = Limit.forward(hours, Unit.HOUR).hard().dueFrom(event, calendar);
        assertThat(due.at()).isEqualTo(at);
        assertThat(due.due()).isEqualTo(at.toLocalDate());
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void beyond_the_published_calendar_the_result_is_provisional() {
        var due = Limit.forward(60, Unit.DAY).dueFrom(LocalDate.of(2026, 12, 1), calendar);
        assertThat(due.due()).isEqualTo("2027-02-01");
        assertThat(due.provisional()).isTrue();
        assertThat(due.steps().getLast().code()).isEqualTo("PROVISIONAL");
    }

    @Test
    void a_working_day_period_that_crosses_into_unpublished_days_is_provisional() {
        assertThat(Limit.forward(5, Unit.WORKDAY)
                        .hard()
                        .dueFrom(LocalDate.of(2026, 12, 29), calendar)
                        .provisional())
                .isTrue();
    }

    @Test
    void an_older_start_cites_the_article_number_of_its_day() {
        var now = Limit.forward(10, Unit.DAY).dueFrom(LocalDate.of(2026, 3, 2), calendar);
        var then = Limit.forward(10, Unit.DAY).dueFrom(LocalDate.of(2021, 3, 2), calendar);
        assertThat(now.steps().getFirst().article().zh()).isEqualTo("民事诉讼法第85条");
        assertThat(then.steps().getFirst().article().zh()).isEqualTo("民事诉讼法第82条");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void absurd_lengths_and_days_are_refused_not_computed(Unit unit) {
        for (var length : List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> Limit.forward(length, unit)).isInstanceOf(Refused.class);
        }
        for (var day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1899, 12, 31))) {
            assertThatThrownBy(() -> Limit.forward(1, unit).dueFrom(day, calendar))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> Limit.forward(1, unit).dueFrom(day.atStartOfDay(), calendar))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatever_is_counted_a_rolled_due_day_is_worked_and_the_steps_lead_to_it() {
        var random = new SplittableRandom(20261126);
        for (var i = 0; i < 20_000; i++) {
            var unit = Unit.values()[random.nextInt(1, 5)];
            var direction = Direction.values()[random.nextInt(2)];
            var limit = new Limit(random.nextInt(0, unit == Unit.YEAR ? 6 : 70), unit, direction, true);
            var start = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4700));
            var due = limit.dueFrom(start, calendar);
            var raw = limit.period().lastDay(start, direction, calendar);
            assertThat(calendar.isWorkday(due.due())).isTrue();
            assertThat(
                            direction == Direction.FORWARD
                                    ? !due.due().isBefore(raw)
                                    : !due.due().isAfter(raw))
                    .isTrue();
            assertThat(due.steps().getLast().day()).isEqualTo(due.due());
            assertThat(due.steps())
                    .allSatisfy(step -> assertThat(step.zh() + step.en()).isNotBlank());
        }
    }

    @Test
    void days_counted_on_and_then_back_meet_again() {
        for (var start = LocalDate.of(2014, 1, 1); start.getYear() < 2026; start = start.plusDays(5)) {
            for (var length : List.of(0, 3, 7, 10, 15, 30)) {
                var end = Limit.forward(length, Unit.DAY)
                        .hard()
                        .dueFrom(start, calendar)
                        .due();
                assertThat(Limit.backward(length, Unit.DAY)
                                .hard()
                                .dueFrom(end, calendar)
                                .due())
                        .isEqualTo(start);
            }
        }
    }
}
