package lianzhi.inquiry.watch;

import java.time.Clock;
import java.time.Duration;
import lianzhi.exchange.Outbox;
import lianzhi.inquiry.ask.GoThere;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.inquiry.store.RequestStore.Request;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 时限: marks what passed its promised hours, and sends somebody to who is silent for 72 hours. */
@Component
public class WatchLimits implements Job {
    private static final Duration SILENT = Duration.ofHours(72);
    private final RequestStore requests;
    private final Outbox outbox;
    private final GoThere goThere;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchLimits(
            RequestStore requests,
            Outbox outbox,
            GoThere goThere,
            Faults faults,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.outbox = outbox;
        this.goThere = goThere;
        this.faults = faults;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inquiry-limits";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> {
            var late = requests.markLate(now);
            if (!late.isEmpty())
                outbox.noteLate(late.stream().map(Request::itemId).toList());
        });
        for (var silent : requests.silentSince(now.minus(SILENT))) {
            try {
                goThere.afterSilence(silent);
            } catch (RuntimeException fault) {
                faults.record(name(), "query:" + silent.id(), fault);
            }
        }
    }
}
