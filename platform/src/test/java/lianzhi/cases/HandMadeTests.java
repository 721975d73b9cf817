package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.nodes.HandMade;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a note may not stand for. */
@PlatformTest
class HandMadeTests {
    private static final List<String> WRITERS = List.of(
            "src/main/java/lianzhi/coercion",
            "src/main/java/lianzhi/sanctions",
            "src/main/java/lianzhi/documents",
            "src/main/resources/coercion",
            "src/main/resources/sanctions");

    @Autowired
    Catalogue catalogue;

    @Autowired
    HandMade handMade;

    @Test
    void a_deleted_listing_a_search_and_the_end_of_a_detention_are_never_a_note() {
        for (var node : List.of("B06", "C09", "C13", "G02", "G04", "G15", "G16", "G18", "G21", "G23")) {
            assertThat(handMade.eventFor(catalogue.node(node).orElseThrow()))
                    .as(node)
                    .isEmpty();
        }
    }

    @Test
    void what_an_act_of_coercion_or_of_the_lists_writes_is_never_a_note() throws IOException {
        var written = new StringBuilder();
        for (var place : WRITERS) {
            try (var files = Files.walk(Path.of(place))) {
                for (var file : files.filter(Files::isRegularFile).toList()) written.append(Files.readString(file));
            }
        }
        var both = new ArrayList<String>();
        for (var node : catalogue.nodes()) {
            handMade.eventFor(node)
                    .filter(event -> List.of("coercion", "sanctions").contains(event.module()))
                    .map(event -> event.code())
                    .filter(code -> written.indexOf('"' + code + '"') >= 0)
                    .ifPresent(both::add);
        }
        assertThat(both).as("events of an act that a note could write").isEmpty();
    }
}
