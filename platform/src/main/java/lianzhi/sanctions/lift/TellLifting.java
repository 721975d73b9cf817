package lianzhi.sanctions.lift;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.Ground;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a lifting means for the timeline of its case. */
@Component
class TellLifting {
    private final CaseEvents events;
    private final Clock clock;

    TellLifting(CaseEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void due(SanctionRow sanction, Ground ground, @Nullable Viewer by) {
        if (sanction.family() == Family.LIST) {
            tell(sanction, ground == Ground.WRONG_PERSON ? "LISTING_ERROR_FOUND" : "LISTING_DELETION_DUE", by, ground);
        }
    }

    void decided(SanctionRow sanction, Ground ground, @Nullable Viewer by) {
        switch (sanction.family()) {
            case LIST -> {
                if (ground == Ground.WRONG_PERSON) tell(sanction, "LISTING_REVOKED", by, ground);
                tell(sanction, "LISTING_DELETED", by, ground);
            }
            case CONSUMPTION -> tell(sanction, "CONSUMPTION_LIFTED", by, ground);
            case EXIT -> tell(sanction, "EXIT_BAN_LIFTED", by, ground);
            default -> {}
        }
    }

    private void tell(SanctionRow sanction, String code, @Nullable Viewer by, Ground ground) {
        events.happened(
                sanction.caseId(),
                code,
                clock.instant(),
                by,
                Map.of(
                        "sanctionId", "" + sanction.id(),
                        "person", sanction.name(),
                        "groundCode", ground.name(),
                        "ground", ground.zh()));
    }
}
