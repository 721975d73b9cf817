package lianzhi.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What units and staff read of a measure is Chinese as it is written, without half-width marks or codes of laws. */
class MeasureWordsTests {
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}\\d][,;:](?=[\\p{IsHan}\\d])");

    @Test
    void chinese_words_of_the_catalogue_have_full_width_marks() throws Exception {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/sanctions/measures.csv"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("协助查封扣押车辆，限制出境").doesNotContain("DISH 10");
            assertThat(text.lines().flatMap(MeasureWordsTests::quoted))
                    .isNotEmpty()
                    .noneMatch(words -> HALF_WIDTH.matcher(words).find());
        }
    }

    /** What stands between quotation marks; a comma elsewhere parts two columns. */
    private static Stream<String> quoted(String line) {
        var parts = line.split("\"", -1);
        return IntStream.range(0, parts.length).filter(nth -> nth % 2 == 1).mapToObj(nth -> parts[nth]);
    }
}
