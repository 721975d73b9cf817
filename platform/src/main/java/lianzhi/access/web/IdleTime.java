package lianzhi.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 无操作退出: a session ends so long after somebody last worked with it. What an open page asks by itself, with nobody before it, is
 * no work and does not keep the session alive.
 */
@Component
class IdleTime {
    private static final String UNATTENDED = "X-Unattended";
    private static final String WORKED = IdleTime.class.getName();
    private final Settings settings;
    private final Clock clock;

    IdleTime(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes that the session was worked with, or says that it has been left alone too long. */
    boolean isOver(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return false;
        var idle = Duration.ofMinutes(settings.number("access.session.idleMinutes"));
        var now = clock.instant();
        if (!isByItself(request) || !(session.getAttribute(WORKED) instanceof Instant worked)) {
            session.setAttribute(WORKED, now);
            session.setMaxInactiveInterval((int) idle.toSeconds());
            return false;
        }
        var left = Duration.between(now, worked.plus(idle)).toSeconds();
        if (left <= 0) return true;
        session.setMaxInactiveInterval((int) Math.min(left, idle.toSeconds()));
        return false;
    }

    /** The page says so, or it is a stream, which connects again whenever it ends. */
    private static boolean isByItself(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getHeader(UNATTENDED) != null || (accept != null && accept.startsWith("text/event-stream"));
    }
}
