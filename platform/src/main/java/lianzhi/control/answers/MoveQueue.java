package lianzhi.control.answers;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.cases.CaseFiles;
import lianzhi.control.ControlEnded;
import lianzhi.control.HeldAs;
import lianzhi.control.MeasureState;
import lianzhi.control.store.MeasureStore;
import lianzhi.control.store.QueueStore;
import lianzhi.law.Refused;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 轮候递进: when an earlier control ends, those behind it move up. A thing is held by whoever is first then (查封规定第26条);
 * of money only the bank can say what is there, so the measure stays waiting, first in line.
 */
@Component
public class MoveQueue {
    private final QueueStore queue;
    private final MeasureStore measures;
    private final CaseFiles cases;
    private final TellCase tell;
    private final Clock clock;

    MoveQueue(QueueStore queue, MeasureStore measures, CaseFiles cases, TellCase tell, Clock clock) {
        this.queue = queue;
        this.measures = measures;
        this.cases = cases;
        this.tell = tell;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "control.move-queue")
    void on(ControlEnded ended) {
        for (var measure : queue.endBehind(ended.measureId(), clock.instant())) moveUp(measure);
    }

    /** Freezes of other authorities that ran out by their own date. */
    @Transactional
    public void passed() {
        for (var measure : queue.endPassed(LocalDate.now(clock), clock.instant())) moveUp(measure);
    }

    private void moveUp(long measureId) {
        var caseId = measures.caseOf(measureId).orElseThrow(() -> Refused.notFound("control"));
        cases.lockForSystem(caseId);
        var measure = measures.lock(measureId);
        var rank = queue.rank(measureId);
        var isFirst = rank == 1 && HeldAs.of(measure.assetClass()) == HeldAs.THING;
        var state = isFirst ? MeasureState.EFFECTIVE : MeasureState.WAITING;
        if (queue.moveUp(measureId, rank, state)) tell.movedUp(measure, state, rank);
    }
}
