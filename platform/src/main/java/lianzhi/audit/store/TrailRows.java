package lianzhi.audit.store;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Map;
import lianzhi.audit.TrailEntry;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A row of the trail, its columns in the order of {@link TrailEntry}. */
@Component
class TrailRows {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private final JsonMapper json;

    TrailRows(JsonMapper json) {
        this.json = json;
    }

    TrailEntry entry(Record row) {
        return new TrailEntry(
                requireNonNull(row.get(0, Long.class)),
                requireNonNull(row.get(1, OffsetDateTime.class)).toInstant(),
                row.get(2, Long.class),
                row.get(3, String.class),
                row.get(4, String.class),
                requireNonNull(row.get(5, String.class)),
                requireNonNull(row.get(6, String.class)),
                json.readValue(requireNonNull(row.get(7, String.class)), DETAILS));
    }
}
