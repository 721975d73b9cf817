package lianzhi.simulator;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way this process reads and writes JSON: the components of records, nothing derived. */
public final class Json {
    public static final JsonMapper MAPPER = mapper(false);
    /** For files that a person may open. */
    public static final JsonMapper PRETTY = mapper(true);

    private Json() {}

    private static JsonMapper mapper(boolean pretty) {
        return JsonMapper.builder()
                .changeDefaultVisibility(all -> all.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .configure(SerializationFeature.INDENT_OUTPUT, pretty)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }
}
