package lianzhi.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lianzhi.audit.ActWords.Act;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 细节名称: what the codes in an entry's details mean, as the registers name them. What two registers name differently is told
 * by the kind of thing before it, such as node:J01 and measure:J01.
 */
@Component
class DetailWords {
    private static final Map<String, String> REGISTERS = registers();

    private final Map<String, Map<String, Act>> words = new LinkedHashMap<>();

    DetailWords() {
        REGISTERS.forEach((file, kind) -> collect(kind, JsonMapper.shared().readTree(text(file))));
        text("sanctions/measures.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 5))
                .forEach(cell -> keep("measure", cell[1], cell[2], cell[3]));
    }

    private static Map<String, String> registers() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("catalogue/approvals.json", "act");
        kinds.put("catalogue/close-gates.json", "way");
        kinds.put("catalogue/vocabulary.json", "word");
        kinds.put("documents/catalogue.json", "document");
        kinds.put("coercion/acts.json", "kind");
        kinds.put("coercion/requests.json", "request");
        kinds.put("catalogue/nodes.json", "node");
        kinds.put("catalogue/events.json", "event");
        return kinds;
    }

    List<Act> all() {
        return words.entrySet().stream()
                .flatMap(one -> told(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<Act> told(String code, Map<String, Act> byKind) {
        if (byKind.values().stream().map(Act::zh).distinct().count() == 1) {
            return byKind.values().stream().limit(1);
        }
        return byKind.entrySet().stream()
                .map(one -> new Act(
                        one.getKey() + ":" + code,
                        one.getValue().zh(),
                        one.getValue().en()));
    }

    private void collect(String kind, JsonNode node) {
        if (node.path("code").isString()) {
            keep(kind, node.path("code").asString(), said(node, "zh"), said(node, "en"));
        }
        node.forEach(part -> collect(kind, part));
    }

    /** The register of papers calls its words titles. */
    private static String said(JsonNode node, String language) {
        return node.path(language).asString(node.path("title_" + language).asString(""));
    }

    private void keep(String kind, String code, String zh, String en) {
        if (zh.isEmpty() || en.isEmpty()) return;
        words.computeIfAbsent(code, _ -> new LinkedHashMap<>()).putIfAbsent(kind, new Act(code, zh, en));
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(DetailWords.class.getResourceAsStream("/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
