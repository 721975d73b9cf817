package lianzhi.operations.jobs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A listener that cannot do its work the first time that it is asked. */
@Component
class FailsOnce {
    /** Something that happened. */
    record Happened(String name) {}

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    @ApplicationModuleListener(id = "test.fails-once")
    void on(Happened event) {
        if (asked.add(event.name())) {
            throw new IllegalStateException("Not this time");
        }
        done.add(event.name());
    }

    boolean isDone(Happened event) {
        return done.contains(event.name());
    }
}
