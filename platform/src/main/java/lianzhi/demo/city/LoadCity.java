package lianzhi.demo.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.demo.CityLoaded;
import lianzhi.operations.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 装入全市: the city's cases of two periods, once, while the demo already runs. The switch {@code lianzhi.demo.city} says
 * which, with a comma between: article (the article's year), article-counted (without queries, controls and books), today
 * (the same, ending with the last month); load (as many as {@code lianzhi.demo.cases} says), alone; or none.
 */
@Component
@Profile("demo")
class LoadCity {
    private static final Logger LOG = LoggerFactory.getLogger(LoadCity.class);
    private final MakeCity make;
    private final MakeLoad load;
    private final DataFolder folder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DemoCity demo;

    LoadCity(
            MakeCity make,
            MakeLoad load,
            DataFolder folder,
            ApplicationEventPublisher events,
            Clock clock,
            DemoCity demo) {
        this.make = make;
        this.load = load;
        this.folder = folder;
        this.events = events;
        this.clock = clock;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("demo-city").start(() -> demo.periods().forEach(this::once));
    }

    private void once(String period) {
        try {
            var made = folder.resolve("demo-city");
            var before = Files.exists(made) ? Files.readAllLines(made) : List.<String>of();
            if (before.contains(period)) {
                return;
            }
            make(period);
            Files.writeString(made, period + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            LOG.info("The demo's city is there: {}", period);
        } catch (DiskIsTooSmall told) {
            LOG.error("{}", told.getMessage());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException fault) {
            LOG.warn("The demo's city could not be made: {}", period, fault);
        }
    }

    private void make(String period) {
        if (period.startsWith(DemoCity.LOAD)) {
            load.handle(demo.cases(), demo.histories());
            return;
        }
        var plan = demo.plan(period, LocalDate.now(clock));
        make.handle(plan);
        events.publishEvent(new CityLoaded(plan.lastDay()));
    }
}
