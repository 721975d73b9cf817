package lianzhi.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.audit.ActWords.Act;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 细节名称: what the codes in an entry's details mean, as the registers name them; what two registers name differently stays a code. */
@Component
class DetailWords {
    private static final List<String> REGISTERS = List.of(
            "catalogue/approvals.json",
            "catalogue/close-gates.json",
            "catalogue/vocabulary.json",
            "documents/catalogue.json",
            "coercion/acts.json",
            "coercion/requests.json",
            "catalogue/nodes.json",
            "catalogue/events.json");

    private final Map<String, Act> words = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    DetailWords() {
        REGISTERS.forEach(file -> collect(JsonMapper.shared().readTree(text(file))));
        text("sanctions/measures.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 5))
                .forEach(cell -> keep(cell[1], cell[2], cell[3]));
    }

    List<Act> all() {
        return words.values().stream()
                .filter(one -> !doubtful.contains(one.code()))
                .toList();
    }

    private void collect(JsonNode node) {
        if (node.path("code").isString()) {
            keep(node.path("code").asString(), said(node, "zh"), said(node, "en"));
        }
        node.forEach(this::collect);
    }

    /** The register of papers calls its words titles. */
    private static String said(JsonNode node, String language) {
        return node.path(language).asString(node.path("title_" + language).asString(""));
    }

    private void keep(String code, String zh, String en) {
        if (zh.isEmpty() || en.isEmpty()) return;
        var known = words.putIfAbsent(code, new Act(code, zh, en));
        if (known != null && !known.zh().equals(zh)) doubtful.add(code);
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(DetailWords.class.getResourceAsStream("/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
