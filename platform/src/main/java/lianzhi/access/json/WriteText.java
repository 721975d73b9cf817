package lianzhi.access.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

final class WriteText<T> extends StdSerializer<T> {
    private final Function<T, String> text;

    WriteText(Class<T> type, Function<T, String> text) {
        super(type);
        this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        json.writeString(text.apply(value));
    }
}
