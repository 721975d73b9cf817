package lianzhi.sanctions.check;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 名单规则: the conditions, exclusions and items of lists.json. */
@Component
public class ListRules {
    private final List<Rule> conditions;
    private final List<Rule> exclusions;
    private final List<Rule> consumptionItems;

    ListRules(JsonMapper json) {
        var lists = read(json);
        conditions = rules(json, lists.path("dishonest_list").path("conditions"));
        exclusions = rules(json, lists.path("dishonest_list").path("exclusions"));
        consumptionItems = rules(json, lists.path("consumption_restriction").path("items"));
    }

    /** 规则: a condition with its proofs, or an exclusion with whom it protects. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rule(
            String code,
            String zh,
            String en,
            @Nullable String applies,
            @Nullable List<Proof> proofs,
            List<Quoted> article,
            Mark mark) {
        public Article rule() {
            var first = article.getFirst();
            return new Article(first.instrument(), first.number(), first.zh(), mark);
        }

        /** The event of the case that proves it by itself; null when only a person can declare it. */
        public @Nullable String event() {
            return proofs == null
                    ? null
                    : proofs.stream()
                            .map(Proof::event)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }

        public boolean mayBeDeclared() {
            return proofs != null
                    && proofs.stream().anyMatch(proof -> proof.type().equals("DECLARATION"));
        }
    }

    /** 证明方式. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Proof(
            String type, @Nullable String event, @Nullable String evidence) {}

    /** 引用条文. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Quoted(String instrument, @Nullable String number, String zh) {}

    public List<Rule> conditions() {
        return conditions;
    }

    public List<Rule> exclusions() {
        return exclusions;
    }

    public List<Rule> consumptionItems() {
        return consumptionItems;
    }

    public Rule condition(String code) {
        return conditions.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Rule> rules(JsonMapper json, JsonNode nodes) {
        return nodes.valueStream()
                .map(node -> json.treeToValue(node, Rule.class))
                .toList();
    }

    private static JsonNode read(JsonMapper json) {
        try (var file = Objects.requireNonNull(ListRules.class.getResourceAsStream("/sanctions/lists.json"))) {
            return json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
