package lianzhi.control.answers;

import java.time.Clock;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.DebtPaidInFull;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.MeasureState;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.control.store.VisitStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * 清偿即解除: full payment ends every measure of the case. What has not left is taken back, what is in force is
 * released at once, what the bank is still working on is released as soon as it has answered.
 */
@Component
class ReleaseOnFullPayment {
    static final String GROUND = "被执行人已履行全部义务";
    private static final String CODE = "PAID_IN_FULL";
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final ActStore acts;
    private final VisitStore visits;
    private final SendHeldBack heldBack;
    private final TellCase tell;
    private final Clock clock;

    ReleaseOnFullPayment(
            CaseFiles cases,
            MeasureStore measures,
            ActStore acts,
            VisitStore visits,
            SendHeldBack heldBack,
            TellCase tell,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.acts = acts;
        this.visits = visits;
        this.heldBack = heldBack;
        this.tell = tell;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "control.release-on-full-payment")
    void on(DebtPaidInFull paid) {
        cases.lockForSystem(paid.caseId());
        measures.lockOpen(paid.caseId()).forEach(this::end);
    }

    private void end(MeasureRow measure) {
        for (var act : acts.open(measure.id())) {
            if (act.state() == ActState.ASKED) acts.returned(act.id(), GROUND);
        }
        var here = measure.partnerId() == null;
        if (here) stayHere(measure);
        if (measure.state() == MeasureState.PROPOSED || (here && measure.state() == MeasureState.ORDERED)) {
            measures.end(measure.id(), MeasureState.WITHDRAWN, GROUND);
            return;
        }
        var asked = acts.ask(
                measure.id(),
                ActKind.RELEASE,
                measure.ordered(),
                null,
                GROUND,
                ActState.HELD_BACK,
                null,
                clock.instant());
        if (asked.isPresent()) tell.releaseDue(measure, CODE);
        heldBack.send(measure.id());
    }

    /** Nobody need go there any more, but to set free. */
    private void stayHere(MeasureRow measure) {
        for (var act : acts.open(measure.id())) {
            if (act.kind() == ActKind.RELEASE || act.state() != ActState.ORDERED) continue;
            acts.answered(act.id(), ActState.REFUSED, null, null, GROUND, clock.instant());
            visits.close(act.id(), GROUND, clock.instant());
        }
    }
}
