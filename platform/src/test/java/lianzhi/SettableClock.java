package lianzhi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The legal clock of tests: runs as usual until it is set. */
@TestComponent
@Primary
public class SettableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private volatile Duration ahead = Duration.ZERO;

    public void set(LocalDateTime now) {
        ahead = Duration.between(Clock.systemUTC().instant(), now.atZone(ZONE).toInstant());
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
