package lianzhi.coercion.rules;

import java.util.List;

/** 要件: what is proved, and by which files and papers of the case. */
public record Element(String code, String statement, List<Long> evidence, List<Long> documents) {
    public Element {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    boolean isBare() {
        return evidence.isEmpty() && documents.isEmpty();
    }
}
