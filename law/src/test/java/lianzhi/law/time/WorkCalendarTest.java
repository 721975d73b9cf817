package lianzhi.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.published();

    @ParameterizedTest(name = "{0} worked: {1}, {2}")
    @CsvSource({
        "2026-10-01, false, 国庆节",
        "2026-10-10, true, a Saturday worked in exchange",
        "2026-10-11, false, an ordinary Sunday",
        "2026-10-12, true, an ordinary Monday",
        "2015-09-03, false, the special day of 2015",
        "2020-01-31, false, the Spring Festival of 2020 was extended",
        "2020-02-02, false, the last day of the extension",
        "2020-02-03, true, the day after it",
        "2019-05-02, false, May Day of 2019 was changed",
        "2024-02-18, true, a Sunday worked in exchange",
        "2024-02-09, true, New Year's Eve was still a working day",
    })
    void a_day_is_worked_unless_weekend_or_published_holiday(LocalDate day, boolean worked, String why) {
        assertThat(calendar.isWorkday(day)).as(why).isEqualTo(worked);
        assertThat(calendar.isRestDay(day)).isNotEqualTo(worked);
    }

    @Test
    void the_published_years_are_2014_to_the_day_before_the_last_of_2026() {
        assertThat(calendar.isPublished(LocalDate.of(2013, 12, 31))).isFalse();
        assertThat(calendar.isPublished(LocalDate.of(2014, 1, 1))).isTrue();
        assertThat(calendar.isPublished(LocalDate.of(2026, 12, 30))).isTrue();
        assertThat(calendar.isPublished(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.rows()).hasSize(432);
    }

    @Test
    void a_new_notice_extends_the_calendar_and_leaves_the_old_one_as_it_was() {
        var newYear = LocalDate.of(2027, 1, 1);
        var extended = calendar.withNotice(2027, List.of(CalendarDay.rest(newYear, "元旦")));
        assertThat(extended.isRestDay(newYear)).isTrue();
        assertThat(extended.isPublished(LocalDate.of(2027, 12, 30))).isTrue();
        assertThat(calendar.isWorkday(newYear)).isTrue();
        assertThat(calendar.isPublished(newYear)).isFalse();
    }

    @Test
    void a_changed_notice_replaces_the_days_of_its_year() {
        var changed = calendar.withNotice(2026, List.of(CalendarDay.rest(LocalDate.of(2026, 10, 9), "国庆节")));
        assertThat(changed.isRestDay(LocalDate.of(2026, 10, 9))).isTrue();
        assertThat(changed.isWorkday(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(changed.isRestDay(LocalDate.of(2025, 10, 1))).isTrue();
    }

    @Test
    void a_notice_that_leaves_a_gap_is_refused() {
        assertThatThrownBy(() -> calendar.withNotice(2029, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reasons().getFirst().code()).isEqualTo("CALENDAR_YEAR_GAP"));
    }

    @Test
    void working_days_counted_on_and_back_meet_again() {
        for (var day = LocalDate.of(2014, 6, 2); day.getYear() < 2026; day = day.plusDays(17)) {
            var start = calendar.onOrAfter(day);
            for (var n = 0; n < 40; n += 3) {
                var end = calendar.plusWorkdays(start, n);
                assertThat(calendar.plusWorkdays(end, -n)).isEqualTo(start);
                assertThat(calendar.workdaysBetween(start, end)).isEqualTo(n);
            }
        }
    }

    @Test
    void the_next_and_the_previous_working_day_are_worked_and_nothing_between_is() {
        for (var day = LocalDate.of(2014, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            var after = calendar.onOrAfter(day);
            var before = calendar.onOrBefore(day);
            assertThat(calendar.isWorkday(after) && calendar.isWorkday(before)).isTrue();
            assertThat(calendar.workdaysBetween(before, after)).isEqualTo(before.equals(after) ? 0 : 1);
        }
    }
}
