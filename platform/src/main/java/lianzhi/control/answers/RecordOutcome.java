package lianzhi.control.answers;

import java.time.Instant;
import java.util.List;
import lianzhi.control.ActState;
import lianzhi.control.ControlEnded;
import lianzhi.control.DeductionAnswered;
import lianzhi.control.HeldAs;
import lianzhi.control.MeasureInForce.EarlierFreeze;
import lianzhi.control.MeasureState;
import lianzhi.control.store.ActRow;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureRow;
import lianzhi.control.store.MeasureStore;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 办理结果: what an act came to, whether it was told on the line, at a counter or on the spot. */
@Component
class RecordOutcome {
    private final MeasureStore measures;
    private final ActStore acts;
    private final TellCase tell;
    private final ApplicationEventPublisher events;

    RecordOutcome(MeasureStore measures, ActStore acts, TellCase tell, ApplicationEventPublisher events) {
        this.measures = measures;
        this.acts = acts;
        this.tell = tell;
        this.events = events;
    }

    /** What is held, what is only queued, and how long; the term is theirs, not the one that was asked for. */
    record Told(
            Money held,
            Money over,
            @Nullable Instant from,
            @Nullable Instant until,
            List<EarlierFreeze> freezes) {
        /** Money is there or not; a thing is held by whoever is first. A success without a fen is a place in the queue. */
        boolean isFirst(MeasureRow measure) {
            if (isMoney(measure) || over.isPositive()) return held.isPositive();
            return freezes.isEmpty();
        }
    }

    static boolean isMoney(MeasureRow measure) {
        return HeldAs.of(measure.assetClass()) == HeldAs.MONEY;
    }

    void held(MeasureRow measure, ActRow act, Told told, String how, Instant at) {
        acts.answered(act.id(), ActState.DONE, told.held(), told.over(), how, at);
        var isFirst = told.isFirst(measure);
        var rank = isFirst ? 1 : told.freezes().size() + 1;
        var state = isFirst ? MeasureState.EFFECTIVE : MeasureState.WAITING;
        var until = told.until() == null ? act.until() : told.until();
        measures.hold(measure.id(), state, told.held(), told.over(), told.from(), until, rank);
        measures.earlierFreezes(measure.id(), told.freezes());
        tell.held(measure, act, state, told.held(), told.over(), until, rank, at);
    }

    /** Renewed where it stands: only its end moves. */
    void extended(MeasureRow measure, ActRow act, Instant until, String how, Instant at) {
        acts.answered(act.id(), ActState.DONE, measure.held(), measure.overLimit(), how, at);
        measures.extend(measure.id(), until);
        tell.held(measure, act, measure.state(), measure.held(), measure.overLimit(), until, 1, at);
    }

    /** The bank sent it; cash it is when the court's bank shows it. */
    void deducted(MeasureRow measure, ActRow act, Money sent, String how, Instant at) {
        acts.answered(act.id(), ActState.DONE, sent, Money.ZERO, how, at);
        var used = sent.min(measure.held());
        var left = measure.held().minus(used);
        var state = left.isPositive()
                ? MeasureState.EFFECTIVE
                : measure.overLimit().isPositive() ? MeasureState.WAITING : MeasureState.CONSUMED;
        measures.use(measure, used, state);
        if (state == MeasureState.CONSUMED) events.publishEvent(new ControlEnded(measure.caseId(), measure.id()));
        tell.deducted(measure, act, sent, at);
        var number = act.number();
        events.publishEvent(new DeductionAnswered(
                measure.caseId(),
                measure.id(),
                act.id(),
                number == null ? "" : number,
                sent,
                measure.institution(),
                at));
    }

    void released(MeasureRow measure, ActRow act, String how, Instant at) {
        acts.answered(act.id(), ActState.DONE, null, null, how, at);
        measures.end(measure.id(), MeasureState.RELEASED, how.isEmpty() ? act.ground() : how);
        tell.released(measure, act, at);
        events.publishEvent(new ControlEnded(measure.caseId(), measure.id()));
    }

    void refused(MeasureRow measure, ActRow act, String reason, Instant at) {
        acts.answered(act.id(), ActState.REFUSED, null, null, reason, at);
        switch (act.kind()) {
            case FREEZE -> measures.end(measure.id(), MeasureState.REFUSED, reason);
            case RENEW, RELEASE, DEDUCT -> measures.move(measure.id(), measure.state(), reason);
        }
        tell.refused(measure, act, reason, at);
    }
}
