package lianzhi.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 轨迹条目: one thing that somebody saw or did.
 *
 * @param personId null for the system itself
 */
public record TrailEntry(
        long id,
        Instant at,
        @Nullable Long personId,
        @Nullable String personName,
        @Nullable String courtCode,
        String act,
        String subject,
        Map<String, String> details) {}
