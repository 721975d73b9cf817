package lianzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lianzhi.access.NewPerson;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface that the server hands out is what its code says; {@code -Dupdate=true} writes it anew. */
@PlatformTest
class OpenApiTests {
    private static final Path COMMITTED = Path.of("../web/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Test
    void the_description_of_the_interface_is_what_the_code_says() throws Exception {
        seed.ensure(Set.of(new NewPerson("openapi", "测试接口", "粤08", Set.of(Role.ADMINISTRATOR))), "Open-Api-2026");
        var served = Browser.signedIn(port, "openapi", "Open-Api-2026").get("/api/described");
        assertThat(served.status()).as(served.body()).isEqualTo(200);
        var text = JSON.writeValueAsString(sorted(served.json())) + "\n";
        if (Boolean.getBoolean("update")) {
            Files.writeString(COMMITTED, text);
        }
        assertThat(operationsThatShareAnId(served.json())).isEmpty();
        assertThat(Files.readString(COMMITTED))
                .as("web/openapi.json is stale: run this test with -Dupdate=true")
                .isEqualTo(text);
    }

    @Test
    void the_server_hands_out_that_description() throws Exception {
        seed.ensure(Set.of(new NewPerson("openapi", "测试接口", "粤08", Set.of(Role.ADMINISTRATOR))), "Open-Api-2026");
        var built = getClass().getResourceAsStream("/openapi.json");
        assertThat(built).isNotNull();
        var served = Browser.signedIn(port, "openapi", "Open-Api-2026").get("/api/openapi");
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.json()).isEqualTo(JSON.readTree(built)).isNotEmpty();
    }

    @Test
    void the_description_is_not_for_strangers() throws Exception {
        assertThat(new Browser(port).get("/api/openapi").status()).isEqualTo(401);
    }

    private static List<String> operationsThatShareAnId(JsonNode api) {
        return api
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operation -> operation.path("operationId").asString())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(id -> id.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Objects by name, lists as they are but tags, so that the order of the beans does not matter. */
    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, Object>();
            node.properties().forEach(field -> {
                if (!field.getKey().equals("servers")) {
                    fields.put(field.getKey(), sorted(field.getValue()));
                }
            });
            return fields;
        }
        if (node.isArray()) {
            var items = node.valueStream().map(OpenApiTests::sorted).toList();
            return items.stream().allMatch(String.class::isInstance) ? new TreeSet<>(items) : items;
        }
        return node.isString() ? node.asString() : node;
    }
}
