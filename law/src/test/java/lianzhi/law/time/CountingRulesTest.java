package lianzhi.law.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import lianzhi.law.LawSettings;
import lianzhi.law.time.CountingRules.HardDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRulesTest {
    private final LawSettings settings = LawSettings.defaults();
    private final WorkCalendar calendar = WorkCalendar.published();

    @Test
    void by_default_the_published_calendar_and_every_limit_stay_as_they_are() {
        var rules = CountingRules.from(settings);
        assertThat(rules.of(calendar)).isSameAs(calendar);
        assertThat(rules.of(Limit.backward(7, Unit.DAY))).isEqualTo(Limit.backward(7, Unit.DAY));
        assertThat(rules.notRolled()).isEqualTo(Set.of(HardDate.values()));
    }

    @ParameterizedTest(name = "{0} is a rest day: {1}, {2}")
    @CsvSource({
        "2026-10-01, true, 国庆节 itself",
        "2026-10-05, true, given for the Saturday of 国庆节",
        "2026-10-07, false, a bridge day",
        "2026-02-16, true, the eve is free since 2025",
        "2024-02-16, false, a bridge day of 2024",
        "2014-04-07, true, Monday given for the Saturday of 清明节",
        "2014-05-02, false, a bridge day of 2014",
        "2026-10-10, false, the Saturday worked in exchange stays worked",
        "2026-10-11, true, Sunday",
    })
    void without_bridge_days_only_statutory_days_are_free(LocalDate day, boolean rest, String why) {
        var rules = CountingRules.from(settings.with("time.bridgeDaysAreHolidays", "false"));
        assertThat(rules.of(calendar).isRestDay(day)).as(why).isEqualTo(rest);
    }

    @Test
    void bridge_days_are_few_and_all_weekdays() {
        var without = calendar.withoutBridgeDays();
        var bridges = calendar.rows().stream()
                .filter(row -> row.rest() && without.isWorkday(row.day()))
                .toList();
        assertThat(bridges).hasSizeBetween(60, 90);
        assertThat(bridges).allMatch(row -> row.day().getDayOfWeek().getValue() < 6);
    }

    @Test
    void a_backward_limit_may_stay_on_the_rest_day() {
        var rules = CountingRules.from(settings.with("time.backwardRoll", "NONE"));
        var limit = rules.of(Limit.backward(15, Unit.DAY));
        assertThat(limit.dueFrom(LocalDate.of(2026, 10, 20), calendar).due()).isEqualTo("2026-10-05");
        assertThat(rules.of(Limit.forward(15, Unit.DAY)).roll()).isTrue();
    }

    @Test
    void a_day_ends_at_midnight_or_with_the_court() {
        var due = Limit.forward(3, Unit.DAY).dueFrom(LocalDate.of(2026, 3, 2), calendar);
        var closing = LocalTime.of(17, 30);
        assertThat(CountingRules.from(settings).endOf(due, closing)).isEqualTo("2026-03-06T00:00");
        assertThat(CountingRules.from(settings.with("time.endOfDay", "CLOSE_OF_BUSINESS"))
                        .endOf(due, closing))
                .isEqualTo("2026-03-05T17:30");
    }

    @Test
    void a_date_taken_off_the_list_of_hard_dates_rolls() {
        var rules = CountingRules.from(settings.with("time.notRolled", "CONTROL_EXPIRY,DETENTION_END"));
        assertThat(rules.rolls(HardDate.LISTING_TERM_END)).isTrue();
        assertThat(rules.rolls(HardDate.CONTROL_EXPIRY)).isFalse();
    }

    @Test
    void ten_queries_after_the_end_of_a_round_do_not_drift_from_the_month_end() {
        var everySixMonths = Limit.forward(6, Unit.MONTH);
        assertThat(everySixMonths
                        .recurrence(1)
                        .dueFrom(LocalDate.of(2021, 8, 31), calendar)
                        .due())
                .isEqualTo("2022-02-28");
        assertThat(everySixMonths
                        .recurrence(2)
                        .dueFrom(LocalDate.of(2021, 8, 31), calendar)
                        .due())
                .isEqualTo("2022-08-31");
        assertThat(everySixMonths
                        .recurrence(10)
                        .dueFrom(LocalDate.of(2021, 8, 31), calendar)
                        .due())
                .isEqualTo("2026-08-31");
    }
}
