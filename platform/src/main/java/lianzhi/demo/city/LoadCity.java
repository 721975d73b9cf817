package lianzhi.demo.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import lianzhi.operations.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 装入全市: the city's cases of two periods, once, while the demo already runs. The switch {@code lianzhi.demo.city} says
 * which: article (the article's year), today (the same, ending with the last month) or none.
 */
@Component
@Profile("demo")
class LoadCity {
    private static final Logger LOG = LoggerFactory.getLogger(LoadCity.class);
    private final MakeCity make;
    private final DataFolder folder;
    private final Clock clock;
    private final String city;

    LoadCity(MakeCity make, DataFolder folder, Clock clock, @Value("${lianzhi.demo.city:article}") String city) {
        this.make = make;
        this.folder = folder;
        this.clock = clock;
        this.city = city;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!city.equals("none") && !Files.exists(folder.resolve("demo-city"))) {
            Thread.ofVirtual().name("demo-city").start(this::load);
        }
    }

    private void load() {
        try {
            var today = LocalDate.now(clock);
            make.handle(
                    city.equals("today")
                            ? new MakeCity.Plan(1, today.withDayOfMonth(1).minusDays(1), today, true)
                            : MakeCity.Plan.article());
            Files.writeString(folder.resolve("demo-city"), city);
            LOG.info("The demo's city is there: {}", city);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException fault) {
            LOG.warn("The demo's city could not be made", fault);
        }
    }
}
