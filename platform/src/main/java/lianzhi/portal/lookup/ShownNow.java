package lianzhi.portal.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.operations.Recent;
import lianzhi.publicity.Exposures;
import org.springframework.stereotype.Component;

/**
 * 大屏名单: who is still shown, read at most five times a second for each open batch however many ask, and not at all for a
 * batch that is none. A screen that asks twice a second loses whoever is deleted within a second.
 */
@Component
public class ShownNow {
    private static final Duration AT_MOST = Duration.ofMillis(200);
    private final Exposures exposures;
    private final Recent<Set<Long>> open;
    private final Map<Long, Recent<List<Long>>> batches = new ConcurrentHashMap<>();

    ShownNow(Exposures exposures) {
        this.exposures = exposures;
        open = new Recent<>(AT_MOST, exposures::openIds);
    }

    public List<Long> of(long batch) {
        if (!open.get().contains(batch)) return List.of();
        return batches.computeIfAbsent(batch, id -> new Recent<>(AT_MOST, () -> exposures.shown(id)))
                .get();
    }
}
