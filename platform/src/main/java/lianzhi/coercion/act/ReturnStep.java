package lianzhi.coercion.act;

import java.time.Clock;
import lianzhi.cases.CaseFiles;
import lianzhi.coercion.store.ActStore;
import lianzhi.coercion.store.StepStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A step that needed a signature of its own is not granted: it stays with the reason, and may be asked again. */
@Component
class ReturnStep {
    private final CaseFiles cases;
    private final ActStore acts;
    private final StepStore steps;
    private final Clock clock;

    ReturnStep(CaseFiles cases, ActStore acts, StepStore steps, Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional
    void handle(long actId, String code, String why) {
        cases.lockForSystem(acts.find(actId).orElseThrow().caseId());
        if (steps.returned(actId, code, why, clock.instant())) acts.touched(actId);
    }
}
