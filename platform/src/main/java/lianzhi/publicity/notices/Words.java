package lianzhi.publicity.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.cases.CaseParty;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sentence for each event that parties are told of, and who is told. */
@Component
class Words {
    private final Map<String, Sentence> sentences;

    Words(JsonMapper json) {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/publicity/words.json"))) {
            sentences = json.readValue(file, new TypeReference<Map<String, Sentence>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Sentence(List<CaseParty.Role> to, CutSentence zh, CutSentence en) {}

    /** Every event that the role is told of. */
    Set<String> tellings(CaseParty.Role role) {
        return sentences.entrySet().stream()
                .filter(s -> s.getValue().to().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    String zh(String event, Map<String, String> facts) {
        return sentence(event).zh().fill(facts);
    }

    String en(String event, Map<String, String> facts) {
        return sentence(event).en().fill(facts);
    }

    private Sentence sentence(String event) {
        return Objects.requireNonNull(sentences.get(event), event);
    }
}
