package lianzhi.simulator.unit;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One round of a unit: answer what has waited long enough, lift what is to be lifted, tell whom it stopped. */
public final class RunUnit implements AutoCloseable {
    private final PlayedUnit unit;
    private final InboxLink link;
    private final Clock clock;
    private final Map<Long, Instant> seen = new HashMap<>();
    private final Set<Long> told = new HashSet<>();

    public RunUnit(URI platform, PlayedUnit unit, Clock clock) {
        this.unit = unit;
        this.link = new InboxLink(platform, unit);
        this.clock = clock;
    }

    /** May throw when the court cannot be reached: the next round goes on where this one stopped. */
    public void round() {
        for (var order : link.get("/api/v1/agency/orders?box=WAITING&size=100").path("items")) {
            var id = order.path("id").asLong();
            var since = seen.computeIfAbsent(id, one -> clock.instant());
            if (Duration.between(since, clock.instant()).toMillis() >= unit.answerAfterSeconds() * 1000) answer(order);
        }
    }

    private void answer(JsonNode order) {
        var id = order.path("id").asLong();
        link.get("/api/v1/agency/orders/" + id);
        var lifted = order.path("kind").asString().equals("LIFT");
        link.post(
                "/api/v1/agency/orders/" + id + "/answer",
                Map.of("outcome", "DONE", "text", lifted ? "已解除" : "已办理", "by", "模拟经办"));
        seen.remove(id);
        var hit = unit.hit();
        var imposed = order.path("kind").asString().equals("IMPOSE");
        if (hit != null && imposed && hit.isTriedBy(order.path("idNumber").asString()) && told.add(id)) {
            link.post(
                    "/api/v1/agency/orders/" + id + "/hits",
                    Map.of(
                            "reference", "SIM-" + id,
                            "kind", hit.kind(),
                            "place", hit.place(),
                            "what", hit.what(),
                            "at", clock.instant().toString()));
        }
    }

    @Override
    public void close() {
        link.close();
    }
}
