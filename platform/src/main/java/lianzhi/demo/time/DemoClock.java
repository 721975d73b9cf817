package lianzhi.demo.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 演示时钟: shows the true time, and to the thread that writes the demo's history the time of what it writes. */
@Component
@Primary
@Profile("demo")
public class DemoClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final Clock real = Clock.system(ZONE);
    private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();

    /** Does something as if it were then; only this thread sees it. */
    public void at(LocalDateTime then, Runnable work) {
        past.set(then.atZone(ZONE).toInstant());
        try {
            work.run();
        } finally {
            past.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }

    @Override
    public Instant instant() {
        var then = past.get();
        return then == null ? real.instant() : then;
    }
}
