package lianzhi.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FactsJsonTests {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void it_is_what_a_mapper_reads_back_whatever_the_texts_hold() {
        var facts = new HashMap<String, String>();
        facts.put("node", "A04");
        facts.put("quote \" and \\", "line\nnext\ttab \u0001 \u2028 𠮷 民初1号");
        facts.put("", "");
        assertThat(MAPPER.readValue(FactsJson.of(facts), Map.class)).isEqualTo(facts);
        assertThat(FactsJson.of(Map.of())).isEqualTo("{}");
        facts.put("nothing", null);
        assertThat(MAPPER.readValue(FactsJson.of(facts), Map.class)).isEqualTo(facts);
    }

    @Test
    void every_sign_there_is_is_read_back() {
        for (int c = 0; c <= 0xffff; c++) {
            var facts = Map.of("a" + (char) c + "b", "" + (char) c);
            assertThat(MAPPER.readValue(FactsJson.of(facts), Map.class)).isEqualTo(facts);
        }
    }
}
