package lianzhi.documents.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** 惯用语: what a kind of document usually says in a field; a proposal that the writer may change. */
public final class StandingText {
    private static final Map<String, Map<String, String>> ALL = read();

    private StandingText() {}

    public static Map<String, String> of(String code) {
        return ALL.getOrDefault(code, Map.of());
    }

    private static Map<String, Map<String, String>> read() {
        var texts = new LinkedHashMap<String, Map<String, String>>();
        try (var file = Objects.requireNonNull(StandingText.class.getResourceAsStream("/documents/standing.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> texts.computeIfAbsent(cells[0], code -> new LinkedHashMap<>())
                            .put(cells[1], cells[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
