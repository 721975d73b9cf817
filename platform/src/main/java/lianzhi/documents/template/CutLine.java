package lianzhi.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a template with its fields found once, for who fills it many times.
 *
 * @param unless the field without which the line is left out
 * @param texts around the fields, one more than there are fields
 */
record CutLine(@Nullable String unless, List<String> texts, List<String> fields) {
    static final Pattern FIELD = Pattern.compile("\\{([a-zA-Z][a-zA-Z.]*)}");
    private static final Pattern OPTIONAL = Pattern.compile("^\\{\\?([a-zA-Z][a-zA-Z.]*)}");
    private static final Pattern BREAK = Pattern.compile("\\R");

    static CutLine of(String line) {
        var optional = OPTIONAL.matcher(line);
        var unless = optional.find() ? optional.group(1) : null;
        var rest = unless == null ? line : line.substring(optional.end());
        var texts = new ArrayList<String>();
        var fields = new ArrayList<String>();
        var field = FIELD.matcher(rest);
        int from = 0;
        for (; field.find(); from = field.end()) {
            texts.add(rest.substring(from, field.start()));
            fields.add(field.group(1));
        }
        texts.add(rest.substring(from));
        return new CutLine(unless, List.copyOf(texts), List.copyOf(fields));
    }

    /** Whatever it looks at. */
    List<String> names() {
        return unless == null
                ? fields
                : Stream.concat(Stream.of(unless), fields.stream()).toList();
    }

    boolean isLeftOut(Map<String, String> values) {
        return unless != null && values.getOrDefault(unless, "").isBlank();
    }

    /** @param missing is told of fields without a value */
    String fill(Map<String, String> values, Consumer<String> missing) {
        var filled = new StringBuilder(texts.getFirst());
        for (int i = 0; i < fields.size(); i++) {
            var value = values.getOrDefault(fields.get(i), "");
            if (value.isBlank()) missing.accept(fields.get(i));
            filled.append(onOneLine(value)).append(texts.get(i + 1));
        }
        return filled.toString();
    }

    /** Nearly all values are one line already, and below the blank stand no other breaks than these. */
    private static String onOneLine(String value) {
        return value.chars().anyMatch(CutLine::mayBreak) ? BREAK.matcher(value).replaceAll(" ") : value;
    }

    private static boolean mayBreak(int c) {
        return c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
