package lianzhi.sanctions.impose;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
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

    void decided(SanctionRow sanction, @Nullable Viewer by, String until) {
        var facts = Map.of(
                "sanctionId",
                "" + sanction.id(),
                "person",
                sanction.name(),
                "untilOn",
                until,
                "groundItem",
                String.join(",", sanction.items()),
                "conditions",
                until.isEmpty() ? "" : "LISTED_TERM");
        switch (sanction.family()) {
            case LIST -> {
                tell(sanction, "LISTING_DECIDED", by, facts);
                tell(sanction, "LISTING_PUBLISHED", by, facts);
            }
            case CONSUMPTION -> {
                tell(sanction, "CONSUMPTION_ORDER_SIGNED", by, facts);
                tell(sanction, "CONSUMPTION_PUBLISHED", by, facts);
            }
            case EXIT -> {
                tell(sanction, "EXIT_BAN_DECIDED", by, facts);
                tell(sanction, "EXIT_BAN_FILED", by, facts);
            }
            default -> {}
        }
    }

    void grace(SanctionRow sanction, @Nullable Viewer by) {
        tell(sanction, "GRACE_GRANTED", by, Map.of("person", sanction.name(), "untilOn", "" + sanction.graceUntil()));
    }

    private void tell(SanctionRow sanction, String code, @Nullable Viewer by, Map<String, String> facts) {
        events.happened(sanction.caseId(), code, clock.instant(), by, facts);
    }
}
