package lianzhi.publicity.notices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lianzhi.cases.CaseParty;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sentence for each event that parties are told of, and who is told. */
@Component
class Words {
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}(?<sum>元| yuan)?");
    private final Map<String, Sentence> sentences;

    Words(JsonMapper json) {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/publicity/words.json"))) {
            sentences = json.readValue(file, new TypeReference<Map<String, Sentence>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Sentence(List<CaseParty.Role> to, String zh, String en) {}

    /** Every event that the role is told of. */
    Set<String> tellings(CaseParty.Role role) {
        return sentences.entrySet().stream()
                .filter(s -> s.getValue().to().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    String zh(String event, Map<String, String> facts) {
        return fill(sentence(event).zh(), facts);
    }

    String en(String event, Map<String, String> facts) {
        return fill(sentence(event).en(), facts);
    }

    private Sentence sentence(String event) {
        return Objects.requireNonNull(sentences.get(event), event);
    }

    private static String fill(String sentence, Map<String, String> facts) {
        return FACT.matcher(sentence).replaceAll(m -> Matcher.quoteReplacement(said(m, facts.get(m.group(1)))));
    }

    /** A sum stands before its unit, with separators. */
    private static String said(MatchResult place, @Nullable String fact) {
        var unit = place.group("sum");
        if (fact == null) {
            return unit == null ? "–" : "–" + unit;
        }
        return unit == null ? fact : Money.yuan(fact).inFigures() + unit;
    }
}
