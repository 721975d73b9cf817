package lianzhi.cases.nodes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.EventKind;
import lianzhi.cases.catalogue.NodeKind;
import org.springframework.stereotype.Component;

/** 人工办结: which event a person may report by hand. Events that an act of the system writes are not among them. */
@Component
public class HandMade {
    private static final Set<String> MODULES_WITH_ACTS =
            Set.of("funds", "exchange", "documents", "publicity", "coercion", "sanctions");
    /** 没有对应办理事项的: of these modules, what no act of the system writes. */
    private static final Set<String> WITHOUT_ACT = Set.of("REPORT_COPY_SENT");

    private static final Set<String> ACTS = Set.of(
            "CASE_FILED",
            "FILING_REFUSED",
            "OFFICER_ASSIGNED",
            "NOTICE_ISSUED",
            "QUERY_BATCH_SENT",
            "QUERY_ANSWERED",
            "OBLIGATION_PERFORMED",
            "APPROVAL_SUBMITTED",
            "APPROVAL_DECIDED",
            "ROUND_TERMINATED",
            "CASE_CLOSED",
            "CONTROL_ORDERED",
            "CONTROL_EFFECTIVE",
            "CONTROL_RELEASED",
            "DEDUCTION_ORDERED",
            "DEDUCTION_DONE");

    private final Catalogue catalogue;
    private final Map<String, Optional<EventKind>> byNode = new HashMap<>();

    HandMade(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.nodes().forEach(node -> byNode.put(node.code(), firstOf(node)));
    }

    /** The first event that completes the node and may be reported by hand. */
    public Optional<EventKind> eventFor(NodeKind node) {
        return byNode.getOrDefault(node.code(), Optional.empty());
    }

    private Optional<EventKind> firstOf(NodeKind node) {
        return node.doneOn().stream()
                .filter(event -> !ACTS.contains(event))
                .flatMap(event -> catalogue.event(event).stream())
                .filter(event -> WITHOUT_ACT.contains(event.code()) || !MODULES_WITH_ACTS.contains(event.module()))
                .findFirst();
    }
}
