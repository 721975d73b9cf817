package lianzhi.control.answers;

import java.time.Clock;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.store.ActStore;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.ReceiptsArrived;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回执: with the sealed sheet an act is over; a deduction only with the money. */
@Component
class FollowReceipts {
    private final ActStore acts;
    private final Outbox outbox;
    private final Clock clock;

    FollowReceipts(ActStore acts, Outbox outbox, Clock clock) {
        this.acts = acts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "control.receipts")
    void on(ReceiptsArrived arrived) {
        acts.ofItems(arrived.itemIds()).stream()
                .filter(act -> act.state() == ActState.DONE)
                .forEach(act -> arrived(act.id()));
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
