package lianzhi.cases.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseId;
import lianzhi.cases.NextStep;
import lianzhi.cases.NextSteps;
import lianzhi.cases.Stage;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.closing.Closing;
import lianzhi.cases.closing.StateClosing;
import lianzhi.cases.stages.Move;
import lianzhi.cases.store.CasePageStore;
import lianzhi.cases.store.ClosingStore;
import lianzhi.law.Money;
import lianzhi.operations.AllOf;
import lianzhi.operations.Trips;
import lianzhi.parties.MaskNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 看案: the page of a case. Looking is on the record. */
@Component
public class ShowCase {
    private static final String PERFORMED = "PERFORMED";
    private static final String FILED = "CASE_FILED";
    /** The events that a case reaches its stages by. */
    private static final Set<String> REACHING = Stream.concat(
                    Stream.of(FILED), Arrays.stream(Move.values()).flatMap(move -> move.on().stream()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Comparator<NextStep> URGENT_FIRST = Comparator.comparing(
                    (NextStep step) -> !step.against().isEmpty())
            .thenComparing(NextStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final CasePageStore store;
    private final ShowNodes nodes;
    private final ShowTerm term;
    private final ShowDebt debt;
    private final StateClosing closing;
    private final Catalogue catalogue;
    private final AllOf<NextSteps> steps;
    private final AuditTrail trail;
    private final Trips trips;
    private final Clock clock;

    ShowCase(
            CasePageStore store,
            ShowNodes nodes,
            ShowTerm term,
            ShowDebt debt,
            StateClosing closing,
            Catalogue catalogue,
            ObjectProvider<NextSteps> steps,
            AuditTrail trail,
            Trips trips,
            Clock clock) {
        this.store = store;
        this.nodes = nodes;
        this.term = term;
        this.debt = debt;
        this.closing = closing;
        this.catalogue = catalogue;
        this.steps = new AllOf<>(steps);
        this.trail = trail;
        this.trips = trips;
        this.clock = clock;
    }

    /** @param full identity numbers unmasked: only for who works on the case, and recorded as such */
    public CasePage show(Viewer viewer, CaseId id, boolean full) {
        viewer.require(Power.READ_CASE);
        var today = LocalDate.now(clock);
        var trip = trips.begin();
        var asked = store.head(trip, viewer, id);
        var nodesOfIt = nodes.of(trip, id, today);
        var debtOfIt = debt.on(trip, id, today);
        var parties = store.parties(trip, id);
        var others = store.otherCases(trip, viewer, id);
        var way = catalogue.way(PERFORMED).orElseThrow();
        var events = closing.events(trip, id, way, REACHING);
        var performed = closing.ask(trip, id, way, () -> filedAs(asked.get()), events);
        trip.go();
        var head = asked.get();
        var file = head.brief();
        var unmasked = full && viewer.may(Power.WORK_CASE) && !file.helpedBy(viewer);
        var number = Map.of("number", file.number());
        trail.viewed(viewer, unmasked ? "PARTY_VIEWED" : "CASE_VIEWED", "case:" + id.value(), number);
        var list = nodesOfIt.get();
        var owed = debtOfIt.get();
        return new CasePage(
                id,
                file.number(),
                file.courtCode(),
                head.type(),
                head.cause(),
                file.stage(),
                file.version(),
                new CasePage.Judge(file.judgeId(), file.judgeName(), reason(head.judgeReason())),
                head.receivedOn(),
                file.filedOn(),
                file.closedOn(),
                head.closeWay(),
                file.accountNumber(),
                head.title(),
                head.claimed(),
                file.parties(),
                parties.get().stream().map(party -> masked(party, unmasked)).toList(),
                term.of(id, list, today),
                owed,
                stages(events.get().firstDays(), file.stage()),
                steps(viewer, head, list),
                NodeLine.of(list),
                head.type().equals("执保") ? preserved(head, owed.total()) : performed.of(file, owed.total()),
                others.get());
    }

    private List<NextStep> steps(Viewer viewer, CaseHead head, List<NodeView> list) {
        if (head.brief().helpedBy(viewer) || head.brief().closedOn() != null) {
            return List.of();
        }
        var all = new ArrayList<>(NodeSteps.of(viewer, head.brief(), list));
        steps.get().forEach(more -> all.addAll(more.of(viewer, head.brief())));
        all.sort(URGENT_FIRST);
        return all;
    }

    private @Nullable Closing preserved(CaseHead head, @Nullable Money owed) {
        return catalogue
                .way("PRESERVATION_DONE")
                .map(way -> closing.of(head.brief(), way, owed))
                .orElse(null);
    }

    private static List<CasePage.StageReached> stages(Map<String, LocalDate> reached, Stage current) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.ROUND_ENDED || current == Stage.ROUND_ENDED)
                .map(stage -> new CasePage.StageReached(stage, stage == current, first(stage, reached)))
                .toList();
    }

    private static @Nullable LocalDate first(Stage stage, Map<String, LocalDate> reached) {
        if (stage == Stage.FILED) {
            return reached.get(FILED);
        }
        LocalDate first = null;
        for (var move : Move.values()) {
            if (move.to() != stage) continue;
            for (var event : move.on()) {
                var day = reached.get(event);
                if (day != null && (first == null || day.isBefore(first))) first = day;
            }
        }
        return first;
    }

    private static ClosingStore.FiledAs filedAs(CaseHead head) {
        return new ClosingStore.FiledAs(head.type(), head.title().kind());
    }

    private static CasePage.Party masked(CasePage.Party party, boolean unmasked) {
        return new CasePage.Party(
                party.id(),
                party.partyId(),
                party.role(),
                party.name(),
                party.isUnit(),
                party.idKind(),
                unmasked ? party.idNumber() : MaskNumber.of(party.idNumber()),
                unmasked,
                unmasked ? party.phone() : MaskNumber.of(party.phone()),
                party.address());
    }

    private static Words reason(String code) {
        if (code.startsWith("BY_LOAD:")) {
            var load = code.substring("BY_LOAD:".length());
            return new Words("分案时在办案件最少（" + load + "件）", "Had the fewest open cases (" + load + ")");
        }
        return code.equals("WISHED") ? new Words("立案时指定", "Named at filing") : new Words(code, code);
    }
}
