package lianzhi.cases.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the catalogue; fields that the program does not use are passed over. */
final class ReadCatalogue {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    List<NodeKind> nodes() {
        return list("nodes.json", "nodes", NodeKind.class);
    }

    List<EventKind> events() {
        return list("events.json", "events", EventKind.class);
    }

    List<ApprovalKind> approvals() {
        return list("approvals.json", "approvals", ApprovalKind.class);
    }

    List<CloseWay> ways() {
        return list("close-gates.json", "ways", CloseWay.class);
    }

    JsonNode vocabulary() {
        return tree("vocabulary.json");
    }

    private static <T> List<T> list(String file, String field, Class<T> type) {
        JavaType list = JSON.getTypeFactory().constructCollectionType(List.class, type);
        return JSON.convertValue(tree(file).get(field), list);
    }

    private static JsonNode tree(String file) {
        try (var in = Objects.requireNonNull(ReadCatalogue.class.getResourceAsStream("/catalogue/" + file), file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
