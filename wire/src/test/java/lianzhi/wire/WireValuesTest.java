package lianzhi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireValuesTest {
    @ParameterizedTest(name = "\"{0}\" is {1} fen")
    @CsvSource({"'', 0", "' ', 0", "0.00, 0", "1, 100", "12.3, 1230", "12.34, 1234", "-12.50, -1250", "' 7.00 ', 700"})
    void money_is_read_in_fen(String text, long fen) {
        assertThat(WireMoney.fen(text)).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000.00", "1.234", "1e3", "１２", "+1", "1.", ".5", "--1", "1 2", "9999999999999999"})
    void what_is_not_money_is_refused(String text) {
        assertThatThrownBy(() -> WireMoney.fen(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void money_is_written_with_two_decimals() {
        assertThat(WireMoney.text(1)).isEqualTo("0.01");
        assertThat(WireMoney.text(-123_450)).isEqualTo("-1234.50");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026/01/05 09:31:12, 2026-01-05T09:31:12",
        "2026-01-05 09:31:12, 2026-01-05T09:31:12",
        "2026/01/05, 2026-01-05T00:00",
        "20260105, 2026-01-05T00:00",
        "2026/02/28 23:59, 2026-02-28T23:59"
    })
    void times_are_read_in_every_form_in_use(String text, LocalDateTime moment) {
        assertThat(WireTime.moment(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/02/31",
                "2026/13/01",
                "2026/1/5",
                "2026/01-05",
                "2026/01/05 24:00:00",
                "today",
                "２０２６/01/05"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> WireTime.moment(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blank_is_no_time() {
        assertThat(WireTime.moment(" ")).isNull();
        assertThat(WireTime.day("")).isNull();
    }
}
