package lianzhi.portal.mycase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.portal.visible.Visibility;
import lianzhi.portal.visible.Visibility.Audience;
import lianzhi.portal.visible.Visibility.Sight;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DutiesTests {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Duties duties = new Duties(json);

    @Test
    void nobody_is_shown_the_courts_own_approvals_and_a_debtor_neither_queries_nor_what_is_only_ordered() {
        var applicant = duties.of(rows(Audience.APPLICANT));
        var debtor = duties.of(rows(Audience.HIMSELF));
        assertThat(applicant).contains("F01", "B06", "C01", "C12", "D09").doesNotContain("I07", "I04", "F02", "G19");
        assertThat(debtor)
                .contains("F01", "B06", "G04")
                .doesNotContain("I07", "C01", "C02", "C03", "C05", "C12", "D01", "D03", "D09", "G01", "G19");
    }

    private static Set<Visibility> rows(Audience audience) {
        return Arrays.stream(Visibility.values())
                .filter(row -> row.to(audience) != Sight.NEVER)
                .collect(Collectors.toSet());
    }

    @Test
    void every_duty_of_the_catalogue_is_placed_once_and_every_step_has_its_row() throws Exception {
        assertThat(duties.codes()).containsExactlyInAnyOrderElementsOf(nodes().keySet());
        var steps = new Steps(json);
        assertThat(steps.events(Set.of(Visibility.values()))).isEqualTo(steps.events());
        assertThat(steps.events(rows(Audience.HIMSELF)))
                .contains("CONTROL_EFFECTIVE", "FUNDS_ARRIVED")
                .doesNotContain("QUERY_BATCH_SENT", "ASSET_FOUND", "DEDUCTION_ORDERED");
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
        var shownToSomebody = duties.of(Set.of(Visibility.values()));
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
                    .filter(node -> shownToSomebody.contains(node.getKey()))
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
