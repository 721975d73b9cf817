package lianzhi.control.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lianzhi.cases.CaseFiles;
import lianzhi.control.ActState;
import lianzhi.control.MeasureInForce.EarlierFreeze;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One answered act: what is held, what is only queued, how long; or why not. */
@Component
class TakeAnswer {
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final ActStore acts;
    private final Replies replies;
    private final RecordOutcome outcome;
    private final SendHeldBack heldBack;
    private final FollowReceipts receipts;
    private final FollowRefusal refusal;
    private final VisitStore visits;
    private final Clock clock;

    TakeAnswer(
            CaseFiles cases,
            MeasureStore measures,
            ActStore acts,
            Replies replies,
            RecordOutcome outcome,
            SendHeldBack heldBack,
            FollowReceipts receipts,
            FollowRefusal refusal,
            VisitStore visits,
            Clock clock) {
        this.cases = cases;
        this.measures = measures;
        this.acts = acts;
        this.replies = replies;
        this.outcome = outcome;
        this.heldBack = heldBack;
        this.receipts = receipts;
        this.refusal = refusal;
        this.visits = visits;
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
        if (row.isPresent()) done(measure, act, row.get(), reply.answeredAt());
        else refused(measure, act, reply);
        if (reply.hasReceipt()) receipts.arrived(act.id());
        heldBack.send(measure.id());
    }

    private void refused(MeasureRow measure, ActRow act, ControlReply reply) {
        outcome.refused(measure, act, reply.reason(), reply.answeredAt());
        refusal.handle(measure, act, reply.reason());
    }

    private void done(MeasureRow measure, ActRow act, ControlAnswer row, Instant at) {
        switch (act.kind()) {
            case FREEZE, RENEW -> hold(measure, act, row, at);
            case DEDUCT -> outcome.deducted(measure, act, Money.fen(row.heldFen()), "", at);
            case RELEASE -> outcome.released(measure, act, "", at);
        }
    }

    private void hold(MeasureRow measure, ActRow act, ControlAnswer row, Instant at) {
        if (!row.productNumber().isBlank())
            measures.reference(measure.id(), row.productNumber().strip());
        var freezes = row.freezes().stream()
                .map(one -> new EarlierFreeze(
                        one.authority(),
                        one.document(),
                        Money.fen(WireMoney.fen(one.amount())),
                        WireTime.day(one.until())))
                .toList();
        var told = new RecordOutcome.Told(
                Money.fen(row.heldFen()),
                Money.fen(row.overLimitFen()),
                instant(row.from()),
                instant(row.until()),
                freezes);
        outcome.held(measure, act, told, "", at);
    }

    private @Nullable Instant instant(String wire) {
        var moment = WireTime.moment(wire);
        return moment == null ? null : moment.atZone(clock.getZone()).toInstant();
    }
}
