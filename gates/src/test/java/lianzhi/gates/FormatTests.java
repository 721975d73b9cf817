package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Every Java source is formatted; {@code -Dformat=apply} formats what is not. */
class FormatTests {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void every_java_source_is_formatted() throws Exception {
        var unformatted = new ArrayList<Path>();
        for (Path file : Sources.ending(".java")) {
            var source = Files.readString(file);
            var formatted = FORMATTER.formatSource(source);
            if (!source.equals(formatted)) {
                unformatted.add(file);
                apply(file, formatted);
            }
        }
        assertThat(unformatted).as("run: mvn verify -Dformat=apply").isEmpty();
    }

    private static void apply(Path file, String formatted) throws IOException {
        if ("apply".equals(System.getProperty("format"))) {
            Files.writeString(file, formatted);
        }
    }

    @Test
    void the_gate_sees_a_badly_formatted_source() throws FormatterException {
        var bad = "class A{int a( ){return 1;}}\n";
        assertThat(FORMATTER.formatSource(bad)).isNotEqualTo(bad);
    }
}
