package lianzhi.funds.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which banks and spreadsheets write the second of March. */
class ReadDayTests {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02T12:00",
        "2026/03/02, 2026-03-02T12:00",
        "20260302, 2026-03-02T12:00",
        "46083, 2026-03-02T12:00",
        "46083.75, 2026-03-02T18:00",
        "36526, 2000-01-01T12:00",
        "72999, 2099-11-10T12:00"
    })
    void is_the_same_day(String text, LocalDateTime at) {
        assertThat(new ReadDay().of(text).at())
                .isEqualTo(at.atZone(ReadDay.ZONE).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4608", "460833", "35999", "73000", "46083.", "2026-02-30"})
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> new ReadDay().of(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void many_days_are_read_right_though_few_are_remembered() {
        var days = new ReadDay();
        for (int i = 0; i < 1000; i++) {
            assertThat(days.of("" + (46083 + i)).at())
                    .isEqualTo(LocalDateTime.of(2026, 3, 2, 12, 0)
                            .plusDays(i)
                            .atZone(ReadDay.ZONE)
                            .toInstant());
        }
    }
}
