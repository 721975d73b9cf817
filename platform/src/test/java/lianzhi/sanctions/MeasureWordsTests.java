package lianzhi.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What units and staff read of a measure is Chinese as it is written, without half-width marks or codes of laws. */
class MeasureWordsTests {
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}\\d][,;:](?=[\\p{IsHan}\\d])");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*\\p{IsHan}[^\"]*)\"");

    @Test
    void chinese_words_of_the_catalogue_have_full_width_marks() throws Exception {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/sanctions/measures.csv"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("协助查封扣押车辆，限制出境").doesNotContain("DISH 10");
            assertThat(QUOTED.matcher(text).results().map(found -> found.group(1)))
                    .noneMatch(words -> HALF_WIDTH.matcher(words).find());
        }
    }
}
