package lianzhi.coercion.store;

import java.util.Map;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts as they lie in a column. */
@Component
class Facts {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private final JsonMapper json;

    Facts(JsonMapper json) {
        this.json = json;
    }

    JSONB write(Map<String, String> facts) {
        return JSONB.valueOf(json.writeValueAsString(facts));
    }

    Map<String, String> read(JSONB column) {
        return Map.copyOf(json.readValue(column.data(), TEXTS));
    }
}
