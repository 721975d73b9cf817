package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.DependencyType;

/** docs/map.md is made from the modules as they are; {@code -Dupdate=true} writes it anew. */
class ModuleMapTests {
    private static final Path MAP = Sources.ROOT.resolve("docs/map.md");

    @Test
    void the_map_of_the_modules_is_up_to_date() throws IOException {
        var map = map();
        if (Boolean.getBoolean("update")) {
            Files.writeString(MAP, map);
        }
        assertThat(Files.readString(MAP)).as("run: mvn verify -Dupdate=true").isEqualTo(map);
    }

    private static String map() {
        var modules = ModularityTests.MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        var arrows = modules.stream()
                .flatMap(module -> module.getDirectDependencies(ModularityTests.MODULES, DependencyType.values())
                        .uniqueModules()
                        .map(other -> "    " + module.getIdentifier() + " --> " + other.getIdentifier())
                        .sorted())
                .distinct()
                .collect(Collectors.joining("\n"));
        var names = modules.stream().map(ModuleMapTests::row).collect(Collectors.joining("\n"));
        return """
            # Map of the modules

            Made from the code by `ModuleMapTests`. An arrow points to what a module uses; nothing else may be used.

            | module | name | package |
            |---|---|---|
            %s

            ```mermaid
            flowchart TD
            %s
            ```
            """.formatted(names, arrows);
    }

    private static String row(ApplicationModule module) {
        return "| `%s` | %s | `%s` |"
                .formatted(
                        module.getIdentifier(),
                        module.getDisplayName(),
                        module.getBasePackage().getName());
    }
}
