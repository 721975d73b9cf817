package lianzhi.sanctions.impose;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.kinds.FilingLevel;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a measure that begins means for the timeline of its case. */
@Component
class Imposed {
    private final CaseEvents events;
    private final Clock clock;

    Imposed(CaseEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Told together with the papers that decide it. */
    List<Told> decided(Collection<SanctionRow> all, @Nullable Viewer by, LocalDate from) {
        var now = clock.instant();
        return all.stream()
                .flatMap(one -> told(one, now, by, Objects.toString(Term.end(one, from), "")).stream())
                .toList();
    }

    private List<Told> told(SanctionRow sanction, Instant now, @Nullable Viewer by, String until) {
        var facts = new HashMap<>(Map.of(
                "sanctionId",
                "" + sanction.id(),
                "person",
                sanction.name(),
                "untilOn",
                until,
                "groundItem",
                String.join(",", sanction.items()),
                "conditions",
                until.isEmpty() ? "" : "LISTED_TERM"));
        if (sanction.family() == Family.EXIT && !until.isEmpty()) {
            facts.put(
                    "level",
                    FilingLevel.of(LocalDate.now(clock), LocalDate.parse(until)).name());
        }
        var codes = switch (sanction.family()) {
            case LIST -> List.of("LISTING_DECIDED", "LISTING_PUBLISHED");
            case CONSUMPTION -> List.of("CONSUMPTION_ORDER_SIGNED", "CONSUMPTION_PUBLISHED");
            case EXIT -> List.of("EXIT_BAN_DECIDED", "EXIT_BAN_FILED");
            default -> List.<String>of();
        };
        return codes.stream()
                .map(code -> new Told(sanction.caseId(), code, now, by, facts))
                .toList();
    }

    void grace(SanctionRow sanction, @Nullable Viewer by) {
        tell(sanction, "GRACE_GRANTED", by, Map.of("person", sanction.name(), "untilOn", "" + sanction.graceUntil()));
    }

    private void tell(SanctionRow sanction, String code, @Nullable Viewer by, Map<String, String> facts) {
        events.happened(sanction.caseId(), code, clock.instant(), by, facts);
    }
}
