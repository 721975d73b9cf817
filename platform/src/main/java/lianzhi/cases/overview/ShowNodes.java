package lianzhi.cases.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.cases.nodes.CaseNode;
import lianzhi.cases.nodes.DueColour;
import lianzhi.cases.nodes.HandMade;
import lianzhi.cases.store.NodeStore;
import lianzhi.operations.Trip;
import lianzhi.operations.Trips;
import org.springframework.stereotype.Component;

/** 节点一览. */
@Component
public class ShowNodes {
    private final NodeStore store;
    private final Catalogue catalogue;
    private final HandMade handMade;
    private final Trips trips;

    ShowNodes(NodeStore store, Catalogue catalogue, HandMade handMade, Trips trips) {
        this.store = store;
        this.catalogue = catalogue;
        this.handMade = handMade;
        this.trips = trips;
    }

    public List<NodeView> of(CaseId id, LocalDate today) {
        var trip = trips.begin();
        var nodes = of(trip, id, today);
        trip.go();
        return nodes.get();
    }

    Supplier<List<NodeView>> of(Trip trip, CaseId id, LocalDate today) {
        var nodes = store.of(trip, id);
        return () -> nodes.get().stream()
                .flatMap(node -> catalogue.node(node.code()).map(kind -> view(node, kind, today)).stream())
                .toList();
    }

    Words event(String code) {
        return catalogue
                .event(code)
                .map(event -> new Words(event.zh(), event.en()))
                .orElse(new Words(code, code));
    }

    private NodeView view(CaseNode node, NodeKind kind, LocalDate today) {
        var open = node.doneOn() == null && !node.dropped();
        return new NodeView(
                node.id(),
                node.code(),
                new Words(kind.zh(), kind.en()),
                kind.kind(),
                kind.party(),
                kind.isDuty(),
                kind.milestone(),
                node.startsOn(),
                event(node.startedBy()),
                node.dueOn(),
                node.dueAt(),
                node.provisional(),
                open ? DueColour.of(node.dueOn(), today) : DueColour.NONE,
                node.doneOn(),
                node.doneByName(),
                node.note(),
                node.dropped(),
                kind.rule(),
                new Words(kind.overdue().zh(), kind.overdue().en()),
                open && isByHand(kind));
    }

    private boolean isByHand(NodeKind kind) {
        return Optional.of(kind).flatMap(handMade::eventFor).isPresent();
    }
}
