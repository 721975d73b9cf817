package lianzhi.demo.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 登记演示联动单位: those that the simulator plays, and a police unit that is left to visitors. */
final class LinkUnits {
    private LinkUnits() {}

    static void over(Actor administrator, JsonMapper json) {
        for (JsonNode unit : units(json)) {
            administrator.post(
                    "/units",
                    Map.of(
                            "code", unit.path("code").asString(),
                            "nameZh", unit.path("nameZh").asString(),
                            "nameEn", unit.path("nameEn").asString(),
                            "kind", unit.path("kind").asString(),
                            "promisedHours", unit.path("promisedHours").asInt(),
                            "password", unit.path("password").asString()));
        }
        administrator.post(
                "/units",
                Map.of(
                        "code", "zj-police",
                        "nameZh", "测试市公安局",
                        "nameEn", "Test city police",
                        "kind", "POLICE",
                        "promisedHours", 24,
                        "password", "Lianzhi-2026"));
    }

    private static JsonNode units(JsonMapper json) {
        try (var file = Objects.requireNonNull(LinkUnits.class.getResourceAsStream("/lianzhi/simulator/units.json"))) {
            return json.readTree(file).path("units");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
