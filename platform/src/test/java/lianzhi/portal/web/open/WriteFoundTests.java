package lianzhi.portal.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.lookup.SearchPublic.Found;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A field that is added to the record and forgotten here would be missing for everybody. */
class WriteFoundTests {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void the_answer_is_byte_for_byte_what_the_mapper_writes() {
        var entry = new PublicEntry(
                7,
                "LIST",
                "测试\"甲\\<b>",
                "4499************16",
                "4x1",
                "粤0803",
                "(2026)粤0803执1号",
                LocalDate.of(2026, 2, 3));
        for (var found : List.of(
                new Found("测试甲", "EXACT", List.of(entry, entry), true),
                new Found("\u0001\u001f\n\r\t\b\f/é𠮷｜测" + "长".repeat(5000), "PART", List.of(), false))) {
            assertThat(new String(new WriteFound().bytes(found), StandardCharsets.UTF_8))
                    .isEqualTo(json.writeValueAsString(found));
        }
    }
}
