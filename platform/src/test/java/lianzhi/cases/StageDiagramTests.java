package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import lianzhi.cases.stages.Move;
import org.junit.jupiter.api.Test;

/** The diagram as committed is the table of moves; {@code -Dupdate=true} writes it anew. */
class StageDiagramTests {
    private static final Path COMMITTED = Path.of("../docs/stages.md");

    @Test
    void the_committed_diagram_shows_the_moves_of_the_code() throws Exception {
        var diagram = diagram();
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, diagram);
        }
        assertThat(Files.readString(COMMITTED))
                .as("docs/stages.md is stale: run this test with -Dupdate=true")
                .isEqualTo(diagram);
    }

    @Test
    void every_stage_but_the_first_is_reached_by_a_move_and_no_move_leaves_a_closed_case() {
        for (var stage : Stage.values()) {
            assertThat(stage == Stage.FILED
                            || java.util.Arrays.stream(Move.values()).anyMatch(m -> m.to() == stage))
                    .as(stage.name())
                    .isTrue();
        }
        assertThat(Move.values())
                .noneMatch(m -> m.from().contains(Stage.CLOSED) || m.from().contains(Stage.ROUND_ENDED));
    }

    private static String diagram() {
        var text = new StringBuilder("# Stages of a case\n\nGenerated from `lianzhi.cases.stages.Move`; "
                + "events are those of the catalogue.\n\n```mermaid\nstateDiagram-v2\n    [*] --> FILED: CASE_FILED\n");
        for (var move : Move.values()) {
            for (var from : move.from()) {
                text.append("    %s --> %s: %s%n".formatted(from, move.to(), String.join(", ", move.on())));
            }
        }
        return text.append("    ROUND_ENDED --> [*]\n    CLOSED --> [*]\n```\n").toString();
    }
}
