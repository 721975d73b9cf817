package lianzhi.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public word of a module stands in the glossary with its Chinese term. */
class GlossaryTests {
    @Test
    void every_public_type_of_a_module_root_is_in_the_glossary() throws IOException {
        var glossary = Files.readString(Sources.ROOT.resolve("docs/glossary.md"));
        assertThat(words())
                .hasSizeGreaterThan(60)
                .allSatisfy(word -> assertThat(glossary).contains("| `" + word + "` |"));
    }

    private static List<String> words() {
        return HouseRulesTests.HOUSE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getPackageName().split("\\.").length == 2)
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName)
                .distinct()
                .sorted()
                .toList();
    }
}
