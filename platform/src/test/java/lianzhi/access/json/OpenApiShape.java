package lianzhi.access.json;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record component is required in OpenAPI unless it is marked nullable. */
final class OpenApiShape implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        var record = java == null ? null : java.getRawClass();
        if (record != null && record.isRecord()) {
            var model = schema != null && schema.get$ref() != null
                    ? context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""))
                    : schema;
            if (model != null && model.getProperties() != null) {
                model.setRequired(required(record).stream()
                        .filter(model.getProperties()::containsKey)
                        .toList());
            }
        }
        return schema;
    }

    private static List<String> required(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
