package lianzhi.access.web;

import java.util.List;
import java.util.Set;
import lianzhi.access.Court;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and the courts whose names every screen needs.
 *
 * @param signedIn null when nobody is
 */
record SessionView(@Nullable SignedInView signedIn, List<Court> courts) {
    /**
     * @param mustChangePassword nothing else is allowed before
     * @param idleMinutes after so long without a request the session ends
     */
    record SignedInView(
            long personId,
            String login,
            String name,
            String courtCode,
            Set<Role> roles,
            Set<Power> powers,
            Reach reach,
            boolean mustChangePassword,
            int idleMinutes) {}
}
