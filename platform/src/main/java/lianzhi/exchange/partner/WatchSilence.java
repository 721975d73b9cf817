package lianzhi.exchange.partner;

import java.time.Clock;
import java.time.Duration;
import lianzhi.exchange.store.ScoreStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;

/** 失联监测: an institution that owes answers and was not heard within its promised hours is a fault until it is heard again. */
@Component
public class WatchSilence implements Job {
    private static final Duration LOOKED_AT = Duration.ofDays(14);
    private final ScoreStore scores;
    private final Faults faults;
    private final Clock clock;

    WatchSilence(ScoreStore scores, Faults faults, Clock clock) {
        this.scores = scores;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange-silence";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        var now = clock.instant();
        for (var partner : scores.since(now.minus(LOOKED_AT), now)) {
            var subject = "partner:" + partner.id();
            if (!partner.silent() || !partner.active()) {
                faults.settle(name(), subject);
                continue;
            }
            faults.record(
                    name(),
                    subject,
                    new IllegalStateException(partner.nameZh() + " 逾期未答复 " + partner.overdue() + " 件，已超过承诺的 "
                            + partner.promisedHours() + " 小时没有任何反馈"));
        }
    }
}
