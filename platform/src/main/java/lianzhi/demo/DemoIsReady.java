package lianzhi.demo;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The server says that it is up once the demo is loaded. */
@Component
@Profile("demo")
class DemoIsReady implements HealthIndicator {
    private final AtomicBoolean ready = new AtomicBoolean();

    @EventListener(ApplicationReadyEvent.class)
    void loaded() {
        ready.set(true);
    }

    @Override
    public Health health() {
        return ready.get() ? Health.up().build() : Health.outOfService().build();
    }
}
