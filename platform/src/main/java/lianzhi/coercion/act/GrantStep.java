package lianzhi.coercion.act;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.ClockStore;
import lianzhi.coercion.store.StepStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A step that needed a signature of its own, such as early release, is granted: its paper is made. */
@Component
class GrantStep {
    private final CoercionCatalogue catalogue;
    private final CaseFiles cases;
    private final ActStore acts;
    private final StepStore steps;
    private final WriteActPapers papers;
    private final TakeStep take;
    private final ClockStore clocks;
    private final Clock clock;

    GrantStep(
            CoercionCatalogue catalogue,
            CaseFiles cases,
            ActStore acts,
            StepStore steps,
            WriteActPapers papers,
            TakeStep take,
            ClockStore clocks,
            Clock clock) {
        this.catalogue = catalogue;
        this.cases = cases;
        this.acts = acts;
        this.steps = steps;
        this.papers = papers;
        this.take = take;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Transactional
    void handle(long actId, String code) {
        var act = acts.find(actId).orElseThrow();
        cases.lockForSystem(act.caseId());
        var step = catalogue.kind(act.kind()).step(code);
        var done = steps.standing(List.of(actId));
        if (step.granted() == null || done.stream().anyMatch(one -> one.code().equals(step.granted()))) {
            return;
        }
        if (step.document() != null) {
            var said = done.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(StepStore.Row::facts)
                    .orElse(Map.of());
            papers.write(null, act, step.document(), said);
        }
        take.system(act, step.granted(), clock.instant(), Map.of());
        // who need not be held any longer is set free now
        clocks.move(actId, "TERM", clock.instant());
        acts.touched(actId);
    }
}
