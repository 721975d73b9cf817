package lianzhi.operations.jobs;

import java.time.Duration;
import lianzhi.operations.Job;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** 补投事件: what a listener could not do is tried again, a minute later and up to a day, without waiting for a restart. */
@Component
class TryEventsAgain implements Job {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TIMES = 1440;
    private final FailedEventPublications failed;

    TryEventsAgain(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Override
    public String name() {
        return "events-again";
    }

    @Override
    public Duration every() {
        return PAUSE;
    }

    @Override
    public void run() {
        again(PAUSE);
    }

    void again(Duration after) {
        failed.resubmit(ResubmissionOptions.defaults()
                .withMinAge(after)
                .withFilter(publication -> publication.getCompletionAttempts() < MOST_TIMES));
    }
}
