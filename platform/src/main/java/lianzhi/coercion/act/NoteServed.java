package lianzhi.coercion.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.CoercionState;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.ClockStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 送达: the first paper of an act has reached the person; the clocks of his remedies start. */
@Component
class NoteServed {
    private final ActStore acts;
    private final ClockStore clocks;
    private final CaseFiles cases;
    private final CoercionCatalogue catalogue;
    private final TakeStep take;
    private final Clock clock;

    NoteServed(
            ActStore acts,
            ClockStore clocks,
            CaseFiles cases,
            CoercionCatalogue catalogue,
            TakeStep take,
            Clock clock) {
        this.acts = acts;
        this.clocks = clocks;
        this.cases = cases;
        this.catalogue = catalogue;
        this.take = take;
        this.clock = clock;
    }

    @Transactional
    void handle(long documentId, LocalDate on) {
        var actId = acts.ofDocument(documentId);
        if (actId.isEmpty()) return;
        var act = acts.find(actId.get()).orElseThrow();
        cases.lockForSystem(act.caseId());
        var first = catalogue.kind(act.kind()).documents().getFirst();
        var isFirst = clocks.papers(java.util.List.of(act.id())).stream()
                .anyMatch(paper -> paper.paper().documentId() == documentId
                        && paper.paper().code().equals(first));
        if (isFirst && act.servedOn() == null && act.state() == CoercionState.DECIDED) {
            acts.served(act.id(), on);
            take.system(act, "SERVED", on.atTime(12, 0).atZone(clock.getZone()).toInstant(), Map.of());
        }
    }
}
