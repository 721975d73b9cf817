package lianzhi.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The registry says which settings the library acts on; the sources say which it does. */
class SettingsInUseTest {
    private static final Pattern KEY =
            Pattern.compile("\"((?:interest|fee|distribution|fine|numerals|time)\\.[A-Za-z0-9.]+)\"");

    @Test
    void every_setting_marked_for_the_library_is_read_by_it_and_no_other() throws IOException {
        var source = sources();
        var keys = LawSettings.defaults().all().stream()
                .filter(s -> s.usedIn().contains("law"))
                .map(Setting::key)
                .filter(key -> !key.startsWith("instrument."))
                .collect(Collectors.toCollection(TreeSet::new));
        var read = KEY.matcher(source)
                .results()
                .map(m -> m.group(1))
                .filter(LawSettings.defaults()::has)
                .collect(Collectors.toSet());

        assertThat(read).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void every_day_of_an_instrument_is_read_from_its_setting() throws IOException {
        assertThat(sources()).contains("\"instrument.\" + code + \".inForceFrom\"");
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
