package lianzhi.control.watch;

import java.time.Clock;
import java.time.Duration;
import lianzhi.control.order.ChaseOrder;
import lianzhi.control.store.OrderStore;
import lianzhi.exchange.Outbox;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 时限: marks orders that passed their promised hours, and sends somebody to who is silent for 72 hours. */
@Component
public class WatchOrders implements Job {
    private static final Duration SILENT = Duration.ofHours(72);
    private final OrderStore orders;
    private final ChaseOrder chase;
    private final Outbox outbox;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchOrders(
            OrderStore orders,
            ChaseOrder chase,
            Outbox outbox,
            Faults faults,
            TransactionTemplate transaction,
            Clock clock) {
        this.orders = orders;
        this.chase = chase;
        this.outbox = outbox;
        this.faults = faults;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "control-limits";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> {
            var late = orders.markLate(now);
            if (!late.isEmpty()) outbox.noteLate(late);
        });
        for (var silent : orders.silentSince(now.minus(SILENT))) {
            try {
                chase.afterSilence(silent);
            } catch (RuntimeException fault) {
                faults.record(name(), "control-act:" + silent.actId(), fault);
            }
        }
    }
}
