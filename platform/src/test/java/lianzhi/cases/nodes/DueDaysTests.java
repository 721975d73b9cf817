package lianzhi.cases.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lianzhi.law.time.CalendarDay;
import lianzhi.law.time.Limit;
import lianzhi.law.time.Unit;
import lianzhi.law.time.WorkCalendar;
import lianzhi.settings.Author;
import lianzhi.settings.Calendars;
import org.junit.jupiter.api.Test;

class DueDaysTests {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2027, 3, 1, 10, 0);

    /** A calendar that an administrator may change. */
    private static final class Changing implements Calendars {
        private WorkCalendar calendar = WorkCalendar.published();

        @Override
        public WorkCalendar work() {
            return calendar;
        }

        @Override
        public void addNotice(int year, List<CalendarDay> days, Author by) {
            calendar = calendar.withNotice(year, days);
        }
    }

    private final Changing calendars = new Changing();
    private final DueDays days = new DueDays(calendars);

    private LocalDate due(int length, Unit unit) {
        return days.of(Limit.forward(length, unit), MONDAY).due();
    }

    @Test
    void each_limit_has_its_own_day() {
        assertThat(due(3, Unit.DAY)).isEqualTo("2027-03-04");
        assertThat(due(4, Unit.DAY)).isEqualTo("2027-03-05");
        assertThat(due(3, Unit.DAY)).isEqualTo("2027-03-04");
        assertThat(days.of(Limit.forward(3, Unit.DAY), MONDAY.plusDays(1)).due())
                .isEqualTo("2027-03-05");
    }

    @Test
    void hours_are_counted_from_the_moment() {
        assertThat(days.of(Limit.forward(24, Unit.HOUR), MONDAY).at()).isEqualTo("2027-03-02T11:00");
        assertThat(days.of(Limit.forward(24, Unit.HOUR), MONDAY.plusHours(1)).at())
                .isEqualTo("2027-03-02T12:00");
    }

    @Test
    void a_new_notice_moves_the_day() {
        assertThat(due(3, Unit.DAY)).isEqualTo("2027-03-04");
        calendars.addNotice(2027, List.of(new CalendarDay(LocalDate.of(2027, 3, 4), true, "测试假")), new Author(1, "测试"));
        assertThat(due(3, Unit.DAY)).isEqualTo("2027-03-05");
    }
}
