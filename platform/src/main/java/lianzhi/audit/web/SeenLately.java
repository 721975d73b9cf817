package lianzhi.audit.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 不久前看过: which pages each person has open, so that a page that asks again by itself does not fill the trail. */
@Component
class SeenLately {
    private static final Duration OPEN = Duration.ofMinutes(10);
    private static final int MOST = 50_000;

    private record Seen(long person, String act, String subject, String asked) {}

    private final Map<Seen, Instant> lately = new ConcurrentHashMap<>();
    private final Clock clock;

    SeenLately(Clock clock) {
        this.clock = clock;
    }

    boolean holds(long person, String act, String subject, String asked) {
        var now = clock.instant();
        var before = lately.get(new Seen(person, act, subject, asked));
        return before != null && !now.isBefore(before) && now.isBefore(before.plus(OPEN));
    }

    void add(long person, String act, String subject, String asked) {
        if (lately.size() >= MOST) lately.clear();
        lately.put(new Seen(person, act, subject, asked), clock.instant());
    }
}
