package lianzhi.portal.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import lianzhi.portal.lookup.Hits;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.lookup.SearchPublic.Answer;
import lianzhi.portal.lookup.SearchPublic.Found;
import lianzhi.portal.store.PublicStore.PublicRow;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A field that is added to the record and forgotten here would be missing for everybody. */
class WriteFoundTests {
    /** Of a person's mark only the lower bits are shown. */
    private static final long UPPER = 0x7E57L << 48;

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void the_answer_is_byte_for_byte_what_the_mapper_writes() {
        var on = LocalDate.of(2026, 2, 3);
        var plain = new PublicEntry(7, "LIST", "测试\"甲\\<b>", "4499************16", "2s", "粤0803", "(2026)粤0803执1号", on);
        var odd = new PublicEntry(1L << 40, "ROUND", "𠮷é", "9144***16", "9zldr", "粤08\"", "无号\n", on.plusYears(1));
        for (var found : List.of(
                new Found("测试甲", "EXACT", List.of(plain, odd, plain), true),
                new Found("\u0001\u001f\n\r\t\b\f/é𠮷｜测" + "长".repeat(5000), "PART", List.of(), false))) {
            var rows = found.items().stream()
                    .map(entry -> new PublicRow(entry, UPPER | Long.parseLong(entry.person(), 36)))
                    .toList();
            var answer = new Answer(found.q(), found.mode(), Hits.of(rows), found.more());
            assertThat(new String(new WriteFound().bytes(answer), StandardCharsets.UTF_8))
                    .isEqualTo(json.writeValueAsString(found));
        }
    }
}
