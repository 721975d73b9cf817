package lianzhi.publicity.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WordsTests {
    private final Words words = new Words(JsonMapper.builder().build());

    @Test
    void a_sum_in_a_notice_has_separators_in_both_languages() {
        var facts = Map.of("case", "(2026)粤0803执1号", "amount", "1234567.50");

        assertThat(words.zh("FUNDS_ARRIVED", facts)).contains("收到案款1,234,567.50元");
        assertThat(words.en("FUNDS_ARRIVED", facts)).startsWith("1,234,567.50 yuan has arrived");
    }

    @Test
    void a_sum_that_is_not_known_is_a_dash() {
        assertThat(words.zh("FUNDS_PAID_OUT", Map.of("case", "(2026)粤0803执1号"))).contains("案款–元");
    }
}
