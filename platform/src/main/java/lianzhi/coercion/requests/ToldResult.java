package lianzhi.coercion.requests;

import java.util.List;
import java.util.Map;

/** 结果要素: fields of the catalogue, and the papers. */
public record ToldResult(Map<String, String> facts, List<Long> evidence) {
    public ToldResult {
        facts = Map.copyOf(facts);
        evidence = List.copyOf(evidence);
    }
}
