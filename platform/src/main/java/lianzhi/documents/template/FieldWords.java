package lianzhi.documents.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** 要素名称: what each field of the templates is called, and in which form it is asked for. */
public record FieldWords(String name, Form form, String zh, String en) {
    /** How a person enters it. */
    public enum Form {
        TEXT,
        LONG,
        DATE,
        MONEY,
        NUMBER,
        PARTY
    }

    private static final Map<String, FieldWords> ALL = read();

    /** A field that nobody named is shown by its own name. */
    public static FieldWords of(String field) {
        return ALL.getOrDefault(field, new FieldWords(field, Form.TEXT, field, field));
    }

    public static boolean isNamed(String field) {
        return ALL.containsKey(field);
    }

    private static Map<String, FieldWords> read() {
        var words = new LinkedHashMap<String, FieldWords>();
        try (var file = Objects.requireNonNull(FieldWords.class.getResourceAsStream("/documents/fields.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .forEach(cells ->
                            words.put(cells[0], new FieldWords(cells[0], Form.valueOf(cells[1]), cells[2], cells[3])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(words);
    }
}
