package lianzhi.law.time;

import static lianzhi.law.time.Direction.FORWARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The limits of all nodes of a case, over every week of the published calendar. */
class NodeLimitsTest {
    private final WorkCalendar calendar = WorkCalendar.published();

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvFileSource(resources = "/node-limits.csv", numLinesToSkip = 1)
    void the_limit_of_a_node_ends_where_its_kind_says(
            String code, int length, Unit unit, Direction direction, boolean roll) {
        var limit = new Limit(length, unit, direction, roll);
        for (var day = calendar.publishedFrom(); day.getYear() < 2026; day = day.plusDays(8)) {
            var due = limit.dueFrom(day.atTime(9, 30), calendar);
            if (unit == Unit.HOUR) {
                assertThat(due.at()).isEqualTo(day.atTime(10, 0).plusHours(length));
                continue;
            }
            assertThat(
                            direction == FORWARD
                                    ? !due.due().isBefore(day)
                                    : !due.due().isAfter(day))
                    .isTrue();
            if (roll || unit == Unit.WORKDAY) {
                assertThat(calendar.isWorkday(due.due())).isTrue();
            } else {
                assertThat(due.due()).isEqualTo(plain(day, limit));
            }
        }
    }

    private static LocalDate plain(LocalDate day, Limit limit) {
        var n = limit.direction() == FORWARD ? limit.length() : -limit.length();
        return switch (limit.unit()) {
            case MONTH -> day.plusMonths(n);
            case YEAR -> day.plusYears(n);
            default -> day.plusDays(n);
        };
    }
}
