package lianzhi.funds.payouts;

import lianzhi.funds.store.PayoutStore;
import org.springframework.stereotype.Component;

/** 待付: all three signatures are there. */
@Component
class ReadyPayout {
    private final PayoutStore payouts;

    ReadyPayout(PayoutStore payouts) {
        this.payouts = payouts;
    }

    void when(Payout payout) {
        if (payout.state() == Payout.State.PROPOSED && payout.checkedBy() != null && payout.approvedBy() != null) {
            payouts.move(payout, Payout.State.READY);
        }
    }
}
