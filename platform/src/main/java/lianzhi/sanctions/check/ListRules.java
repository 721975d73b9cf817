package lianzhi.sanctions.check;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.sanctions.store.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 名单规则: the conditions, exclusions and items of lists.json. */
@Component
public class ListRules {
    /** That the notice with the risk warning reached the debtor. */
    static final Fact NOTICE = new Fact("RISK_WARNING", "NOTICE_SERVED", null);

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

        /** What of the case proves it by itself; nothing when only a person can declare it. */
        Stream<Fact> facts() {
            return Objects.requireNonNullElse(proofs, List.<Proof>of()).stream()
                    .flatMap(proof -> proof.event() == null
                            ? Stream.empty()
                            : Stream.of(new Fact(code, proof.event(), proof.test())));
        }

        public boolean mayBeProved() {
            return facts().findAny().isPresent();
        }

        public boolean mayBeDeclared() {
            return proofs != null
                    && proofs.stream().anyMatch(proof -> proof.type().equals("DECLARATION"));
        }
    }

    /** 证明方式. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Proof(
            String type,
            @Nullable String event,
            @Nullable String test,
            @Nullable String evidence) {}

    /** 引用条文. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Quoted(String instrument, @Nullable String number, String zh) {}

    /** The risk warning, and what proves these grounds. */
    List<Fact> facts(Collection<String> items) {
        return facts(items, rule -> true);
    }

    /** As above, of the grounds that nobody can declare: whom the files do not prove them of need not be looked at. */
    public List<Fact> needed(Collection<String> items) {
        return facts(items, rule -> !rule.mayBeDeclared());
    }

    private List<Fact> facts(Collection<String> items, Predicate<Rule> such) {
        var proofs = conditions.stream()
                .filter(rule -> items.contains(rule.code()))
                .filter(such)
                .flatMap(Rule::facts);
        return Stream.concat(Stream.of(NOTICE), proofs).toList();
    }

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
