package lianzhi.access.json;

import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.util.NameTransformer;

/**
 * Writes a value as it was written before. What is said twice is kept until another value needs its place, so that what is said
 * once, such as a sentence with a day in it, keeps out nothing for long and never needs more room.
 */
final class WriteOften extends ValueSerializer<Object> {
    static final int PLACES = 4096;

    private record Said(Object value, @Nullable SerializedString json) {}

    private final ValueSerializer<Object> plain;
    private final AtomicReferenceArray<@Nullable Said> places = new AtomicReferenceArray<>(PLACES);

    WriteOften(ValueSerializer<Object> plain) {
        this.plain = plain;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        if (!(json instanceof JsonGeneratorBase)) {
            plain.serialize(value, json, context);
            return;
        }
        var hash = value.hashCode();
        var place = (hash ^ hash >>> 16) & (PLACES - 1);
        var said = places.get(place);
        if (said == null || !said.value().equals(value)) {
            places.set(place, new Said(value, null));
            plain.serialize(value, json, context);
        } else {
            json.writeRawValue(said.json() == null ? keep(place, value, context) : said.json());
        }
    }

    private SerializedString keep(int place, Object value, SerializationContext context) {
        var text = new StringWriter();
        try (var json = context.tokenStreamFactory().createGenerator(context, text)) {
            plain.serialize(value, json, context);
        }
        var written = new SerializedString(text.toString());
        places.set(place, new Said(value, written));
        return written;
    }

    @Override
    public void resolve(SerializationContext context) {
        plain.resolve(context);
    }

    /** A property that wants it written otherwise has its way. */
    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        var wanted = plain.createContextual(context, property);
        return wanted == plain ? this : wanted;
    }

    @Override
    public ValueSerializer<Object> unwrappingSerializer(NameTransformer names) {
        return plain.unwrappingSerializer(names);
    }

    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
        return plain.isEmpty(context, value);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        plain.acceptJsonFormatVisitor(visitor, type);
    }
}
