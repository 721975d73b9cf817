package lianzhi.cases.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import lianzhi.law.Money;
import lianzhi.parties.MaskNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 看案: the page of a case. Looking is on the record. */
@Component
public class ShowCase {
    private static final Comparator<NextStep> URGENT_FIRST = Comparator.comparing(
                    (NextStep step) -> !step.against().isEmpty())
            .thenComparing(NextStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final CasePageStore store;
    private final ShowNodes nodes;
    private final ShowTerm term;
    private final ShowDebt debt;
    private final StateClosing closing;
    private final Catalogue catalogue;
    private final ObjectProvider<NextSteps> steps;
    private final AuditTrail trail;
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
            Clock clock) {
        this.store = store;
        this.nodes = nodes;
        this.term = term;
        this.debt = debt;
        this.closing = closing;
        this.catalogue = catalogue;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param full identity numbers unmasked: only for who works on the case, and recorded as such */
    @Transactional
    public CasePage show(Viewer viewer, CaseId id, boolean full) {
        viewer.require(Power.READ_CASE);
        var head = store.head(viewer, id);
        var unmasked = full && viewer.may(Power.WORK_CASE) && !head.brief().helpedBy(viewer);
        var today = LocalDate.now(clock);
        var file = head.brief();
        var list = nodes.of(id, today);
        var owed = debt.on(id, today);
        trail.record(
                viewer,
                unmasked ? "PARTY_VIEWED" : "CASE_VIEWED",
                "case:" + id.value(),
                Map.of("number", file.number()));
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
                store.parties(id).stream().map(party -> masked(party, unmasked)).toList(),
                term.of(id, list, today),
                owed,
                stages(id, file.stage()),
                steps(viewer, head, list),
                list,
                closing(head, owed.total()),
                store.otherCases(viewer, id));
    }

    private List<NextStep> steps(Viewer viewer, CaseHead head, List<NodeView> list) {
        if (head.brief().helpedBy(viewer) || head.brief().closedOn() != null) {
            return List.of();
        }
        var all = new ArrayList<>(NodeSteps.of(viewer, head.brief(), list));
        steps.forEach(more -> all.addAll(more.of(viewer, head.brief())));
        all.sort(URGENT_FIRST);
        return all;
    }

    private @Nullable Closing closing(CaseHead head, @Nullable Money owed) {
        return catalogue
                .way(head.type().equals("执保") ? "PRESERVATION_DONE" : "PERFORMED")
                .map(way -> closing.of(head.brief(), way, owed))
                .orElse(null);
    }

    private List<CasePage.StageReached> stages(CaseId id, Stage current) {
        var reached = store.firstDays(id);
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.ROUND_ENDED || current == Stage.ROUND_ENDED)
                .map(stage -> new CasePage.StageReached(stage, stage == current, first(stage, reached)))
                .toList();
    }

    private static @Nullable LocalDate first(Stage stage, Map<String, LocalDate> reached) {
        if (stage == Stage.FILED) {
            return reached.get("CASE_FILED");
        }
        return Arrays.stream(Move.values())
                .filter(move -> move.to() == stage)
                .flatMap(move -> move.on().stream())
                .filter(reached::containsKey)
                .map(reached::get)
                .min(Comparator.naturalOrder())
                .orElse(null);
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
