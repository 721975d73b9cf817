package lianzhi.inquiry.watch;

import java.time.Clock;
import java.time.Duration;
import lianzhi.exchange.Outbox;
import lianzhi.inquiry.ask.GoThere;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 时限: marks what passed its promised hours, and sends somebody to who stays silent; then the round need not wait for him. */
@Component
public class WatchLimits implements Job {
    private final RequestStore requests;
    private final Outbox outbox;
    private final GoThere goThere;
    private final Settings settings;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchLimits(
            RequestStore requests,
            Outbox outbox,
            GoThere goThere,
            Settings settings,
            Faults faults,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.outbox = outbox;
        this.goThere = goThere;
        this.settings = settings;
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
        var patience = Duration.ofHours(settings.number("inquiry.visitAfterHours"));
        for (var silent : requests.silentSince(now.minus(patience))) {
            try {
                goThere.afterSilence(silent);
            } catch (RuntimeException fault) {
                faults.record(name(), "query:" + silent.id(), fault);
            }
        }
    }
}
