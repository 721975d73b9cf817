package lianzhi.cases.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** What happened, as the database keeps it: texts by name, which need no mapper to be written. */
final class FactsJson {
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private FactsJson() {}

    static String of(Map<String, String> facts) {
        var json = new StringBuilder(64).append('{');
        facts.forEach((name, value) -> {
            if (json.length() > 1) json.append(',');
            text(json, name);
            json.append(':');
            text(json, value);
        });
        return json.append('}').toString();
    }

    private static void text(StringBuilder json, @Nullable String text) {
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        ENCODER.quoteAsString(text, json);
        json.append('"');
    }
}
