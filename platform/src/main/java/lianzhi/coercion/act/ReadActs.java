package lianzhi.coercion.act;

import java.util.List;
import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.coercion.CoerciveAct;
import lianzhi.coercion.CoerciveActs;
import lianzhi.coercion.catalogue.ActKind;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.ElementStore;
import lianzhi.coercion.store.StepStore;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** Puts an act together with its steps, papers and clocks. */
@Component
public class ReadActs implements CoerciveActs {
    private static final Words DECIDED = new Words("批准并作出", "Approved and made");
    private static final Words SERVED = new Words("送达", "Served");
    private static final Words GRANTED = new Words("批准提前解除", "Early release granted");
    private final ActStore acts;
    private final StepStore steps;
    private final ClockStore clocks;
    private final ElementStore elements;
    private final CoercionCatalogue catalogue;

    ReadActs(ActStore acts, StepStore steps, ClockStore clocks, ElementStore elements, CoercionCatalogue catalogue) {
        this.acts = acts;
        this.steps = steps;
        this.clocks = clocks;
        this.elements = elements;
        this.catalogue = catalogue;
    }

    @Override
    public List<CoerciveAct> of(CaseId id) {
        return together(acts.ofCase(id));
    }

    public CoerciveAct one(long actId) {
        return together(List.of(acts.find(actId).orElseThrow(() -> Refused.notFound("act"))))
                .getFirst();
    }

    private List<CoerciveAct> together(List<ActRow> rows) {
        var ids = rows.stream().map(ActRow::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var allSteps = steps.of(ids);
        var allClocks = clocks.of(ids);
        var allElements = elements.of(ids);
        var allPapers = clocks.papers(ids);
        return rows.stream()
                .map(row -> act(
                        row,
                        allSteps.stream().filter(s -> s.actId() == row.id()).toList(),
                        allClocks.stream().filter(c -> c.actId() == row.id()).toList(),
                        allElements.stream().filter(e -> e.actId() == row.id()).toList(),
                        allPapers.stream()
                                .filter(p -> p.actId() == row.id())
                                .map(ClockStore.OfAct::paper)
                                .toList()))
                .toList();
    }

    private CoerciveAct act(
            ActRow row,
            List<StepStore.Row> steps,
            List<ClockStore.Row> clocks,
            List<ElementStore.Row> elements,
            List<CoerciveAct.Paper> papers) {
        var kind = catalogue.kind(row.kind());
        var conduct = catalogue.conduct(row.conduct());
        return new CoerciveAct(
                row.id(),
                row.caseId(),
                row.kind(),
                new Words(kind.zh(), kind.en()),
                row.casePartyId(),
                row.personName(),
                row.isUnit(),
                row.conduct(),
                new Words(conduct.zh(), conduct.en()),
                conduct.article(),
                row.conductOn(),
                row.conductText(),
                row.amount(),
                row.days(),
                row.urgent(),
                row.facts(),
                row.state(),
                row.proposedBy(),
                row.proposedAt(),
                row.decidedAt(),
                row.servedOn(),
                row.endedAt(),
                row.endedHow(),
                steps.stream()
                        .map(step -> new CoerciveAct.Step(
                                step.id(),
                                step.code(),
                                title(kind, step.code()),
                                step.at(),
                                step.by(),
                                step.facts(),
                                step.evidence(),
                                step.returnedAt(),
                                step.returnedWhy()))
                        .toList(),
                papers,
                clocks.stream().map(clock -> clock(kind, clock)).toList(),
                elements.stream().map(this::element).toList(),
                row.version());
    }

    private CoerciveAct.Element element(ElementStore.Row row) {
        var title = catalogue.crime().groups().stream()
                .filter(group -> group.code().equals(row.code()))
                .findFirst()
                .map(group -> new Words(group.zh(), group.en()))
                .orElseThrow();
        return new CoerciveAct.Element(
                row.code(),
                title,
                row.statement(),
                row.files().stream()
                        .map(file -> new CoerciveAct.Proof(file.documentId(), file.evidenceId(), file.name()))
                        .toList());
    }

    private static CoerciveAct.Clock clock(ActKind kind, ClockStore.Row row) {
        var known = kind.clocks().stream()
                .filter(clock -> clock.code().equals(row.code()))
                .findFirst();
        return new CoerciveAct.Clock(
                row.code(),
                known.map(k -> new Words(k.zh(), k.en())).orElse(new Words(row.code(), row.code())),
                row.effect(),
                known.flatMap(k -> java.util.Optional.ofNullable(k.article())).orElse(null),
                row.startedAt(),
                row.dueAt(),
                row.doneAt());
    }

    static Words title(ActKind kind, String step) {
        return switch (step) {
            case "DECIDED" -> DECIDED;
            case "SERVED" -> SERVED;
            case "EARLY_RELEASE_GRANTED" -> GRANTED;
            default ->
                kind.steps().stream()
                        .filter(one -> one.code().equals(step))
                        .findFirst()
                        .map(one -> new Words(one.zh(), one.en()))
                        .orElseGet(() -> new Words(step, Objects.requireNonNull(step)));
        };
    }
}
