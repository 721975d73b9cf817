package lianzhi.portal.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import lianzhi.portal.lookup.SearchPublic.Question;
import org.junit.jupiter.api.Test;

/** What is read from a line is what the container would have read, and what is not plain is left to it. */
class ReadQuestionTests {
    private final Random random = new Random(17);

    private String anything() {
        return random.ints(random.nextInt(8), 0, Character.MAX_VALUE + 1)
                .map(one -> random.nextBoolean() ? one & 0x7F : one)
                .filter(one -> !Character.isSurrogate((char) one))
                .collect(StringBuilder::new, (text, one) -> text.append((char) one), StringBuilder::append)
                .toString();
    }

    /** Every byte of it. */
    private static String escaped(String text) {
        var hex = HexFormat.of().withPrefix("%");
        return hex.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatever_is_asked_comes_back_as_it_was_meant_in_any_order() {
        for (var i = 0; i < 5000; i++) {
            var asked = new Question(anything(), "EXACT", anything(), anything());
            var line = "court=" + escaped(Objects.requireNonNull(asked.court()))
                    + "&q=" + URLEncoder.encode(asked.q(), StandardCharsets.UTF_8)
                    + "&mode=EXACT&kind="
                    + escaped(Objects.requireNonNull(asked.kind())).toUpperCase(java.util.Locale.ROOT);
            assertThat(ReadQuestion.plain(line)).as(line).isEqualTo(asked);
        }
        assertThat(ReadQuestion.plain("")).isEqualTo(new Question("", null, null, null));
        assertThat(ReadQuestion.plain("q=a+b&mode=")).isEqualTo(new Question("a b", "", null, null));
    }

    /** Wrong bytes and any bytes: either nothing is read, or exactly what was meant. */
    @Test
    void no_line_is_read_otherwise_than_the_container_reads_it() {
        var read = 0;
        for (var i = 0; i < 200_000; i++) {
            var bytes = new byte[1 + random.nextInt(4)];
            random.nextBytes(bytes);
            var line = HexFormat.of().withPrefix("%").formatHex(bytes);
            var meant = URLDecoder.decode(line, StandardCharsets.UTF_8);
            var question = ReadQuestion.plain("q=" + line);
            if (question == null) continue;
            read++;
            assertThat(question.q()).as(line).isEqualTo(meant).doesNotContain("\uFFFD");
        }
        assertThat(read).isPositive();
    }

    @Test
    void what_is_not_plain_is_left_to_the_container() {
        for (var line : List.of(
                "q",
                "q&mode=EXACT",
                "=a",
                "x=1",
                "q=1&q=2",
                "%71=a",
                "q=%",
                "q=%4",
                "q=%zz",
                "q=%C0%80",
                "q=%E4%BC",
                "q=%ED%A0%80",
                "q=%F0%A0%AE%B7",
                "q=测",
                "q=%80",
                "q=a&&mode=EXACT")) {
            assertThat(ReadQuestion.plain(line)).as(line).isNull();
        }
    }
}
