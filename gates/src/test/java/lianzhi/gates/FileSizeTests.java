package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Small files: none over 400 lines, the median at most 50. */
class FileSizeTests {
    @Test
    void no_source_is_over_400_lines() throws IOException {
        var long_ones = new ArrayList<String>();
        for (Path file : Sources.ending(".java", ".ts", ".vue", ".sql", ".css")) {
            var lines = Files.readAllLines(file).size();
            if (lines > 400) {
                long_ones.add(file + ": " + lines);
            }
        }
        assertThat(long_ones).isEmpty();
    }

    @Test
    void half_of_the_java_sources_have_at_most_50_lines() throws IOException {
        var sizes = new ArrayList<Integer>();
        for (Path file : Sources.ending(".java")) {
            sizes.add(Files.readAllLines(file).size());
        }
        sizes.sort(null);
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(50);
    }
}
