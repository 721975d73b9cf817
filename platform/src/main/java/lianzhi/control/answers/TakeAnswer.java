package lianzhi.control.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lianzhi.cases.CaseFiles;
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
import lianzhi.control.store.VisitStore;
import lianzhi.exchange.ControlReply;
import lianzhi.exchange.Replies;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.wire.WireMoney;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.ControlAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One answered act: what is held, what is only queued, how long; or why not. */
@Component
class TakeAnswer {
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final ActStore acts;
    private final Replies replies;
    private final TellCase tell;
    private final SendHeldBack heldBack;
    private final FollowReceipts receipts;
    private final FollowRefusal refusal;
    private final VisitStore visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeAnswer(
            CaseFiles cases,
            MeasureStore measures,
            ActStore acts,
            Replies replies,
            TellCase tell,
            SendHeldBack heldBack,
            FollowReceipts receipts,
            FollowRefusal refusal,
            VisitStore visits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.acts = acts;
        this.replies = replies;
        this.tell = tell;
        this.heldBack = heldBack;
        this.receipts = receipts;
        this.refusal = refusal;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void handle(long actId) {
        var first = acts.find(actId).orElseThrow(() -> Refused.notFound("act"));
        cases.lockForSystem(measures.caseOf(first.measureId()).orElseThrow(() -> Refused.notFound("control")));
        var measure = measures.lock(first.measureId());
        var act = acts.find(actId).orElseThrow(() -> Refused.notFound("act"));
        var item = act.itemId();
        if (act.state() != ActState.ORDERED || item == null) return;
        // read after the lock: a receipt that comes meanwhile waits for it and finds the act done
        for (var reply : replies.controls(List.of(item))) take(measure, act, reply);
    }

    private void take(MeasureRow measure, ActRow act, ControlReply reply) {
        visits.close(act.id(), "已线上答复", clock.instant());
        var row = reply.rows().stream().filter(ControlAnswer::isControlled).findFirst();
        if (row.isPresent()) done(measure, act, row.get(), reply);
        else refused(measure, act, reply);
        if (reply.hasReceipt()) receipts.arrived(act.id());
        heldBack.send(measure.id());
    }

    private void refused(MeasureRow measure, ActRow act, ControlReply reply) {
        acts.answered(act.id(), ActState.REFUSED, null, null, reply.reason(), reply.answeredAt());
        switch (act.kind()) {
            case FREEZE -> measures.end(measure.id(), MeasureState.REFUSED, reply.reason());
            case RENEW, RELEASE, DEDUCT -> measures.move(measure.id(), measure.state(), reply.reason());
        }
        tell.refused(measure, act, reply);
        refusal.handle(measure, act, reply.reason());
    }

    private void done(MeasureRow measure, ActRow act, ControlAnswer row, ControlReply reply) {
        var held = Money.fen(row.heldFen());
        var over = Money.fen(row.overLimitFen());
        acts.answered(act.id(), ActState.DONE, held, over, "", reply.answeredAt());
        switch (act.kind()) {
            case FREEZE, RENEW -> hold(measure, act, row, held, over, reply.answeredAt());
            case DEDUCT -> deducted(measure, act, held, reply);
            case RELEASE -> {
                measures.end(measure.id(), MeasureState.RELEASED, act.ground());
                tell.released(measure, act, reply.answeredAt());
                events.publishEvent(new ControlEnded(measure.caseId(), measure.id()));
            }
        }
    }

    /** The term is the institution's, not the one that was asked for. */
    private void hold(MeasureRow measure, ActRow act, ControlAnswer row, Money held, Money over, Instant at) {
        var from = instant(row.from());
        var until = instant(row.until());
        var isFirst = HeldAs.of(measure.assetClass()) == HeldAs.MONEY
                ? held.isPositive()
                : row.freezes().isEmpty();
        var rank = isFirst ? 1 : row.freezes().size() + 1;
        var state = isFirst ? MeasureState.EFFECTIVE : MeasureState.WAITING;
        if (!row.productNumber().isBlank())
            measures.reference(measure.id(), row.productNumber().strip());
        measures.hold(measure.id(), state, held, over, from, until == null ? act.until() : until, rank);
        measures.earlierFreezes(
                measure.id(),
                row.freezes().stream()
                        .map(one -> new EarlierFreeze(
                                one.authority(),
                                one.document(),
                                Money.fen(WireMoney.fen(one.amount())),
                                WireTime.day(one.until())))
                        .toList());
        tell.held(measure, act, state, held, over, until == null ? act.until() : until, rank, at);
    }

    /** The bank sent it; cash it is when the court's bank shows it. */
    private void deducted(MeasureRow measure, ActRow act, Money sent, ControlReply reply) {
        var used = sent.min(measure.held());
        var left = measure.held().minus(used);
        var state = left.isPositive()
                ? MeasureState.EFFECTIVE
                : measure.overLimit().isPositive() ? MeasureState.WAITING : MeasureState.CONSUMED;
        measures.use(measure, used, state);
        if (state == MeasureState.CONSUMED) events.publishEvent(new ControlEnded(measure.caseId(), measure.id()));
        tell.deducted(measure, act, sent, reply.answeredAt());
        events.publishEvent(new DeductionAnswered(
                measure.caseId(),
                measure.id(),
                act.id(),
                reply.number(),
                sent,
                measure.institution(),
                reply.answeredAt()));
    }

    private @Nullable Instant instant(String wire) {
        var moment = WireTime.moment(wire);
        return moment == null ? null : moment.atZone(clock.getZone()).toInstant();
    }
}
