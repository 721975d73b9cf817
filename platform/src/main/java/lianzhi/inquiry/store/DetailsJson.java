package lianzhi.inquiry.store;

import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The registrar's own words as JSON. */
final class DetailsJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private DetailsJson() {}

    static JSONB write(Map<String, String> details) {
        return JSONB.valueOf(JSON.writeValueAsString(details));
    }

    static Map<String, String> read(JSONB details) {
        return JSON.readValue(details.data(), WORDS);
    }
}
