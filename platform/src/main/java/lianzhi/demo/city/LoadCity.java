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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 装入全市: the city's cases of two periods, once, while the demo already runs. The switch {@code lianzhi.demo.city} says
 * which, with a comma between: article (the article's year), article-counted (without queries, controls and books), today
 * (the same, ending with the last month); or none.
 */
@Component
@Profile("demo")
class LoadCity {
    private static final Logger LOG = LoggerFactory.getLogger(LoadCity.class);
    private final MakeCity make;
    private final DataFolder folder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String city;

    LoadCity(
            MakeCity make,
            DataFolder folder,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${lianzhi.demo.city:article}") String city) {
        this.make = make;
        this.folder = folder;
        this.events = events;
        this.clock = clock;
        this.city = city;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!city.equals("none")) {
            Thread.ofVirtual()
                    .name("demo-city")
                    .start(() -> List.of(city.split(",")).forEach(this::load));
        }
    }

    private void load(String period) {
        var loaded = folder.resolve("demo-city");
        try {
            if (Files.exists(loaded) && Files.readAllLines(loaded).contains(period)) {
                return;
            }
            var plan = plan(period);
            make.handle(plan);
            Files.writeString(loaded, period + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            LOG.info("The demo's city is there: {}", period);
            events.publishEvent(new CityLoaded(plan.lastDay()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException fault) {
            LOG.warn("The demo's city could not be made: {}", period, fault);
        }
    }

    private MakeCity.Plan plan(String period) {
        var today = LocalDate.now(clock);
        return switch (period) {
            case "article" -> MakeCity.Plan.article();
            case "article-counted" ->
                new MakeCity.Plan(1, MakeCity.Plan.article().lastDay(), null, false);
            // the day itself is left to the people of the demo: its working hours have not come yet
            case "today" -> new MakeCity.Plan(1, today.withDayOfMonth(1).minusDays(1), today.minusDays(1), true);
            default ->
                throw new IllegalArgumentException(
                        "lianzhi.demo.city: article, article-counted, today or none, not " + period);
        };
    }
}
