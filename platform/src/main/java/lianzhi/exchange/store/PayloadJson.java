package lianzhi.exchange.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Wire records as JSON: their components and nothing else. */
final class PayloadJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PayloadJson() {}

    static JSONB write(Object record) {
        return JSONB.valueOf(JSON.writeValueAsString(record));
    }

    static <T> T read(JSONB json, Class<T> type) {
        return read(json.data(), type);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    /** Many at once: to begin a text costs as much as to read a short one. */
    static <T> List<T> readAll(List<String> texts, Class<T> type) {
        return JSON.readerForListOf(type).readValue(texts.stream().collect(Collectors.joining(",", "[", "]")));
    }

    static boolean same(JSONB stored, JSONB other) {
        return JSON.readTree(stored.data()).equals(JSON.readTree(other.data()));
    }
}
