package lianzhi.sanctions.granted;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 记入案件: what was decided of a measure, with whom it is about. */
@Component
class TellCase {
    private final CaseEvents events;
    private final Clock clock;

    TellCase(CaseEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void of(SanctionRow sanction, String code, @Nullable Viewer by, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("person", sanction.name());
        events.happened(sanction.caseId(), code, clock.instant(), by, facts);
    }
}
