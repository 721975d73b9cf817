package lianzhi.sanctions.granted;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** By when a correction must have reached the units: the working days of its node. */
@Component
class DueInWorkdays {
    private final Calendars calendars;
    private final Settings settings;
    private final Clock clock;

    DueInWorkdays(Calendars calendars, Settings settings, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate toCorrect() {
        return calendars.work().plusWorkdays(LocalDate.now(clock), settings.number("node.G05.length"));
    }
}
