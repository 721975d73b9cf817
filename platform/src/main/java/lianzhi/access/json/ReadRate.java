package lianzhi.access.json;

import lianzhi.law.Rate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Per cent as text, such as 6.15. */
final class ReadRate extends StdDeserializer<Rate> {
    ReadRate() {
        super(Rate.class);
    }

    @Override
    public @Nullable Rate deserialize(JsonParser json, DeserializationContext context) {
        var text = json.getString();
        if (json.currentToken().isNumeric() || !text.matches("\\d{1,6}(\\.\\d{1,14})?")) {
            return (Rate) context.handleWeirdStringValue(Rate.class, text, "per cent as text");
        }
        return Rate.percent(text);
    }
}
