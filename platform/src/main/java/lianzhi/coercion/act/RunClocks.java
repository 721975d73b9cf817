package lianzhi.coercion.act;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Objects;
import lianzhi.coercion.catalogue.ActKind;
import lianzhi.coercion.catalogue.ClockKind;
import lianzhi.coercion.store.ActRow;
import lianzhi.coercion.store.ClockStore;
import lianzhi.law.time.LegalPeriod;
import lianzhi.law.time.Unit;
import lianzhi.settings.Calendars;
import org.springframework.stereotype.Component;

/** Starts, stops and lengthens the clocks of an act as its steps happen. */
@Component
class RunClocks {
    private final ClockStore store;
    private final Calendars calendars;
    private final Clock clock;

    RunClocks(ClockStore store, Calendars calendars, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param done codes of the steps that the act has already, this one included */
    void after(ActRow act, ActKind kind, String step, Instant at, Collection<String> done) {
        for (var each : kind.clocks()) {
            if (each.stops().contains(step)) {
                store.stop(act.id(), java.util.List.of(each.code()), at);
            } else if (each.starts().equals(step)
                    && (act.urgent() || !each.urgentOnly())
                    && each.stops().stream().noneMatch(done::contains)) {
                store.start(act.id(), each.code(), each.effect(), at, due(act, each, at, length(act, each)));
            }
            var longer = each.longer();
            if (longer != null && step.equals(longer.step())) {
                store.of(java.util.List.of(act.id())).stream()
                        .filter(running -> running.code().equals(each.code()))
                        .forEach(running -> store.move(
                                act.id(), each.code(), due(act, each, running.startedAt(), longer.length())));
            }
        }
    }

    private static int length(ActRow act, ClockKind each) {
        var longer = each.longer();
        if (longer != null
                && longer.fact() != null
                && Objects.equals(act.facts().get(longer.fact()), longer.is())) {
            return longer.length();
        }
        if (each.lengthFact() != null) {
            return Integer.parseInt(act.facts().getOrDefault(each.lengthFact(), "0"));
        }
        return each.length() == null ? 0 : each.length();
    }

    private Instant due(ActRow act, ClockKind each, Instant from, int length) {
        if (each.dueFact() != null) {
            return endOf(LocalDate.parse(act.facts().getOrDefault(each.dueFact(), "")));
        }
        if (Unit.HOUR.name().equals(each.unit())) {
            return from.plus(Duration.ofHours(length));
        }
        if (each.exact()) {
            return from.plus(Duration.ofDays(length));
        }
        var unit = Unit.valueOf(Objects.requireNonNull(each.unit()));
        var day = LocalDate.ofInstant(from, clock.getZone());
        return endOf(new LegalPeriod(length, unit).endAfter(day, calendars.work()));
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant();
    }
}
