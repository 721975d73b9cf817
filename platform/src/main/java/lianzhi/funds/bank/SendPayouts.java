package lianzhi.funds.bank;

import java.time.Duration;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.SettlePayout;
import lianzhi.funds.store.PayoutStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;

/**
 * 付款: hands ready payouts to the bank and follows them. First it is written down that the money is on its way, then
 * the bank is told, outside of any transaction; after a crash the same order is told again under the same reference.
 */
@Component
public class SendPayouts implements Job {
    private static final int BATCH = 500;
    private final CourtBank bank;
    private final ReadCourtBank statement;
    private final PayoutStore payouts;
    private final SettlePayout settle;
    private final Faults faults;

    SendPayouts(CourtBank bank, ReadCourtBank statement, PayoutStore payouts, SettlePayout settle, Faults faults) {
        this.bank = bank;
        this.statement = statement;
        this.payouts = payouts;
        this.settle = settle;
        this.faults = faults;
    }

    @Override
    public String name() {
        return "payouts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var ready = payouts.inState(Payout.State.READY, BATCH);
        for (var id : ready) {
            one(id, () -> settle.deposited(id));
        }
        if (!bank.isConnected()) {
            return;
        }
        for (var id : ready) {
            one(id, () -> settle.onItsWay(id));
        }
        for (var id : payouts.inState(Payout.State.SENDING, BATCH)) {
            one(id, () -> {
                var order = payouts.get(id);
                bank.pay(order, settle.subAccount(order));
                settle.sent(id);
            });
        }
        for (var id : payouts.inState(Payout.State.SENT, BATCH)) {
            one(id, () -> follow(payouts.get(id)));
        }
    }

    private void follow(Payout order) {
        var word = bank.askAbout(order.reference());
        switch (word.status()) {
            case PAID -> settle.paid(order.id());
            case RETURNED -> {
                // What the bank has booked shows on its statement first: out, and in again.
                statement.run();
                settle.returned(order.id(), word.reason());
            }
            case UNKNOWN -> throw new BankSilent("The bank does not know " + order.reference());
            case PENDING -> {}
        }
    }

    /** One bad payment never stops the others. */
    private void one(long id, Runnable step) {
        try {
            step.run();
            faults.settle(name(), "payout:" + id);
        } catch (RuntimeException fault) {
            faults.record(name(), "payout:" + id, fault);
        }
    }
}
