package lianzhi.control.answers;

import java.time.Clock;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureStore;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.ReceiptsArrived;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回执: with the sealed sheet an act is over; a deduction only with the money. */
@Component
class FollowReceipts {
    private final ActStore acts;
    private final MeasureStore measures;
    private final Outbox outbox;
    private final Clock clock;

    FollowReceipts(ActStore acts, MeasureStore measures, Outbox outbox, Clock clock) {
        this.acts = acts;
        this.measures = measures;
        this.outbox = outbox;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "control.receipts")
    void on(ReceiptsArrived arrived) {
        for (var act : acts.ofItems(arrived.itemIds())) {
            measures.lock(act.measureId());
            acts.find(act.id()).filter(one -> one.state() == ActState.DONE).ifPresent(one -> arrived(one.id()));
        }
    }

    @Transactional
    void arrived(long actId) {
        var act = acts.find(actId).orElseThrow();
        var item = act.itemId();
        if (acts.receipt(actId, clock.instant()) && act.kind() != ActKind.DEDUCT && item != null) {
            outbox.confirm(item);
        }
    }
}
