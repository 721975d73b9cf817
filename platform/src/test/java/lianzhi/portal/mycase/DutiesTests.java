package lianzhi.portal.mycase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DutiesTests {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Duties duties = new Duties(json);

    @Test
    void a_party_is_not_shown_the_courts_own_approvals() {
        assertThat(duties.hidden()).contains("I07", "I04", "F02").doesNotContain("F01", "B06");
    }

    @Test
    void what_a_party_does_himself_stands_among_what_is_ahead() {
        assertThat(duties.own()).containsExactly("B06", "B07");
    }

    @Test
    void what_has_no_plain_words_keeps_its_own() {
        assertThat(duties.zh("C12", "处理查控反馈")).isEqualTo("按银行等单位的答复采取措施");
        assertThat(duties.en("Z99", "Its own name")).isEqualTo("Its own name");
    }

    @Test
    void every_duty_is_a_node_of_the_catalogue_and_everybody_who_acts_has_a_word_in_both_languages() throws Exception {
        var nodes = nodes();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/portal/duties.json"))) {
            assertThat(json.readTree(file)
                            .valueStream()
                            .map(one -> one.path("code").asString()))
                    .allMatch(nodes::containsKey);
        }
        for (var lang : new String[] {"zh", "en"}) {
            var words = json.readTree(java.nio.file.Path.of("../web/src/words/" + lang + "/portal.json")
                            .toFile())
                    .path("actor");
            var shown = nodes.entrySet().stream()
                    .filter(node -> !duties.hidden().contains(node.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            assertThat(shown)
                    .as(lang)
                    .allSatisfy(actor -> assertThat(words.has(actor)).as(actor).isTrue());
        }
    }

    private Map<String, String> nodes() throws Exception {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/catalogue/nodes.json"))) {
            JsonNode tree = json.readTree(file);
            return (tree.isArray() ? tree : tree.path("nodes"))
                    .valueStream()
                    .filter(node -> node.path("kind").asString().equals("DEADLINE"))
                    .collect(Collectors.toMap(
                            node -> node.path("code").asString(),
                            node -> node.path("party").asString(),
                            (first, second) -> first));
        }
    }
}
