package lianzhi.cases.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 法定目录: every node, event, approval and way of closing by code. Read once; a mistake in it stops the start. */
@Component
public class Catalogue {
    private final Map<String, NodeKind> nodes;
    private final Map<String, EventKind> events;
    private final Map<String, ApprovalKind> approvals;
    private final Map<String, CloseWay> ways;
    private final Map<String, List<NodeKind>> startedBy;
    private final Map<String, List<NodeKind>> doneBy;

    Catalogue() {
        var files = new ReadCatalogue();
        nodes = byCode(files.nodes(), NodeKind::code);
        events = byCode(files.events(), EventKind::code);
        approvals = byCode(files.approvals(), ApprovalKind::code);
        ways = byCode(files.ways(), CloseWay::code);
        new CheckCatalogue(nodes, events, approvals, ways, files.vocabulary()).orFail();
        startedBy = index(node -> Stream.concat(Stream.of(node.startsOn()), node.alsoStartsOn().stream()));
        doneBy = index(node -> node.doneOn().stream());
    }

    public List<NodeKind> nodes() {
        return List.copyOf(nodes.values());
    }

    public Optional<NodeKind> node(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    public List<EventKind> events() {
        return List.copyOf(events.values());
    }

    public Optional<EventKind> event(String code) {
        return Optional.ofNullable(events.get(code));
    }

    public Optional<ApprovalKind> approval(String act) {
        return Optional.ofNullable(approvals.get(act));
    }

    public Optional<CloseWay> way(String code) {
        return Optional.ofNullable(ways.get(code));
    }

    public List<CloseWay> ways() {
        return List.copyOf(ways.values());
    }

    /** Nodes that begin with the event, whatever the case; switched-off ones and those for reference are left out. */
    public List<NodeKind> startedBy(String event) {
        return startedBy.getOrDefault(event, List.of());
    }

    public List<NodeKind> doneBy(String event) {
        return doneBy.getOrDefault(event, List.of());
    }

    private Map<String, List<NodeKind>> index(Function<NodeKind, Stream<String>> eventsOf) {
        var index = new HashMap<String, List<NodeKind>>();
        for (var node : nodes.values()) {
            if (!node.referenceOnly() && node.defaultOn()) {
                eventsOf.apply(node)
                        .distinct()
                        .forEach(event -> index.merge(
                                event,
                                List.of(node),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
            }
        }
        return Map.copyOf(index);
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream()
                .collect(Collectors.toMap(
                        code, Function.identity(), CheckCatalogue::twice, java.util.LinkedHashMap::new));
    }
}
