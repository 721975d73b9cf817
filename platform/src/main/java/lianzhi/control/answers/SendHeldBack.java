package lianzhi.control.answers;

import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.order.SendOrder;
import lianzhi.control.store.ActStore;
import org.springframework.stereotype.Component;

/** 暂缓的解除: leaves as soon as nothing else on the same freeze is with the bank. */
@Component
class SendHeldBack {
    private final ActStore acts;
    private final SendOrder send;

    SendHeldBack(ActStore acts, SendOrder send) {
        this.acts = acts;
        this.send = send;
    }

    void send(long measureId) {
        var open = acts.open(measureId);
        if (open.stream().anyMatch(act -> act.state() == ActState.ORDERED && act.kind() != ActKind.RELEASE)) return;
        open.stream()
                .filter(act -> act.state() == ActState.HELD_BACK)
                .findFirst()
                .ifPresent(act -> send.handle(act.id()));
    }
}
