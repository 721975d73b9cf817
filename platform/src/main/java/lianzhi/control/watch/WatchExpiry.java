package lianzhi.control.watch;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseEvents;
import lianzhi.control.ControlEnded;
import lianzhi.control.answers.MoveQueue;
import lianzhi.control.store.Ending;
import lianzhi.control.store.ExpiryStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 到期监控: warns once at each distance before the end, and records what has lapsed. One bad measure stops no other. */
@Component
public class WatchExpiry implements Job {
    private final ExpiryStore store;
    private final MoveQueue queue;
    private final TurnPreSeizures preSeizures;
    private final CaseEvents cases;
    private final ApplicationEventPublisher events;
    private final Settings settings;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchExpiry(
            ExpiryStore store,
            MoveQueue queue,
            TurnPreSeizures preSeizures,
            CaseEvents cases,
            ApplicationEventPublisher events,
            Settings settings,
            Faults faults,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.queue = queue;
        this.preSeizures = preSeizures;
        this.cases = cases;
        this.events = events;
        this.settings = settings;
        this.faults = faults;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "control-expiry";
    }

    @Override
    public @Nullable LocalTime dailyAt() {
        return LocalTime.of(0, 30);
    }

    @Override
    public void run() {
        var now = clock.instant();
        var distances = Arrays.stream(settings.text("control.alarmDays").split(","))
                .map(days -> Integer.valueOf(days.strip()))
                .toList();
        transaction.executeWithoutResult(status -> {
            var unused = store.warn(distances, now);
        });
        queue.passed();
        preSeizures.run();
        var done = lapse(store.ended(now));
        while (done > 0) done = lapse(store.ended(now));
    }

    /** How many of them are over now; those that failed stay, and stop no other. */
    private int lapse(List<Ending> ended) {
        var done = 0;
        for (var one : ended) {
            try {
                transaction.executeWithoutResult(status -> lapse(one));
                done++;
            } catch (RuntimeException fault) {
                faults.record(name(), "control:" + one.measureId(), fault);
            }
        }
        return done;
    }

    private void lapse(Ending ended) {
        if (!store.lapse(ended.measureId(), clock.instant())) return;
        events.publishEvent(new ControlEnded(ended.caseId(), ended.measureId()));
        cases.happened(
                ended.caseId(),
                "CONTROL_LAPSED",
                ended.endsAt(),
                null,
                Map.of(
                        "controlId",
                        "" + ended.measureId(),
                        "lapsedOn",
                        ended.endsAt().toString()));
    }
}
