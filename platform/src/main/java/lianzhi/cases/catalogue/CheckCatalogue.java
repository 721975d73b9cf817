package lianzhi.cases.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Every code in the catalogue must lead somewhere; all mistakes are named at once. */
final class CheckCatalogue {
    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> events;
    private final Set<String> roles;
    private final Set<String> conditions;
    private final Set<String> approvals;

    CheckCatalogue(
            Map<String, NodeKind> nodes,
            Map<String, EventKind> events,
            Map<String, ApprovalKind> approvals,
            Map<String, CloseWay> ways,
            JsonNode vocabulary) {
        this.events = events.keySet();
        this.approvals = approvals.keySet();
        this.roles = codes(vocabulary, "roles");
        this.conditions = codes(vocabulary, "conditions");
        nodes.values().forEach(this::check);
        approvals.values().forEach(approval -> known(approval.code(), roles, approval.approves()));
        ways.values().forEach(this::check);
    }

    void orFail() {
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("The catalogue has mistakes: " + String.join("; ", mistakes));
        }
    }

    private void check(NodeKind node) {
        known(node.code(), events, List.of(node.startsOn()));
        known(node.code(), events, node.alsoStartsOn());
        known(node.code(), events, node.doneOn());
        known(node.code(), roles, List.of(node.party()));
        known(node.code(), conditions, node.appliesTo().allOf());
        known(node.code(), conditions, node.appliesTo().anyOf());
    }

    private void check(CloseWay way) {
        known(way.code(), approvals, way.approvals());
        for (var condition : way.conditions()) {
            for (var proof : condition.proofs()) {
                var event = proof.event();
                var role = proof.role();
                known(condition.code(), events, event == null ? List.of() : List.of(event));
                known(condition.code(), roles, role == null ? List.of() : List.of(role));
            }
        }
    }

    private void known(String where, Set<String> all, Collection<String> used) {
        used.stream().filter(code -> !all.contains(code)).forEach(code -> mistakes.add(where + " names " + code));
    }

    private static Set<String> codes(JsonNode vocabulary, String field) {
        var codes = new HashSet<String>();
        vocabulary.get(field).forEach(entry -> codes.add(entry.get("code").asString()));
        return codes;
    }

    static <T> T twice(T first, T second) {
        throw new IllegalStateException("Twice in the catalogue: " + first + " and " + second);
    }
}
