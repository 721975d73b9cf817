package lianzhi.access.json;

import java.io.Serial;
import lianzhi.access.SaidOften;
import lianzhi.law.Article;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Articles of the law and what is {@link SaidOften} are written by {@link WriteOften}. */
final class KeepOften extends ValueSerializerModifier {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    @SuppressWarnings("unchecked")
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier type, ValueSerializer<?> serializer) {
        var written = type.getBeanClass();
        return written == Article.class || written.isAnnotationPresent(SaidOften.class)
                ? new WriteOften((ValueSerializer<Object>) serializer)
                : serializer;
    }
}
