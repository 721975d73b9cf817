package lianzhi.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The worked examples that lie beside the tests. */
public final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    public static JsonNode read(String file) {
        try (var in = Examples.class.getResourceAsStream("/examples/" + file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<JsonNode> contract(String section) {
        return list(read("calculator-examples.json").get(section));
    }

    /** The examples of one kind in a file of worked examples. */
    public static Stream<JsonNode> worked(String file, String kind) {
        return list(read(file).get("examples"))
                .filter(e -> e.get("kind").asString().equals(kind));
    }

    public static Stream<JsonNode> list(JsonNode array) {
        return array == null ? Stream.empty() : array.valueStream();
    }
}
