package lianzhi.access.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** The database cannot keep a null character, so no text may hold one. */
final class ReadText extends StringDeserializer {
    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
        var text = super.deserialize(json, context);
        return text != null && text.indexOf('\0') >= 0
                ? (String) context.handleWeirdStringValue(String.class, "", "text without a null character")
                : text;
    }
}
