package lianzhi.cases.nodes;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEventHappened;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.EventStore;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an event, closes and opens nodes, moves the stage and adds to the audit trail, all in one statement. */
@Component
public class RecordEvent implements CaseEvents {
    /** Fact with the conditions of the vocabulary that hold for this event, such as {@code URGENT,LEAD_SPECIFIC}. */
    public static final String CONDITIONS = "conditions";

    /** 有效日数: how long what is granted is valid, in days; without it the setting of the node holds. */
    public static final String VALID_DAYS = "validDays";

    private final PlanHappening plan;
    private final EventStore store;
    private final TellEvents events;

    RecordEvent(PlanHappening plan, EventStore store, TellEvents events) {
        this.plan = plan;
        this.store = store;
        this.events = events;
    }

    @Override
    @Transactional
    public void happened(CaseId id, String code, Instant at, @Nullable Viewer by, Map<String, String> facts) {
        var happening = plan.of(id, code, at, by, facts, null);
        if (store.write(happening).isEmpty()) throw Refused.notFound("case");
        events.tell(new CaseEventHappened(id, code, happening.at(), facts));
    }

    @Override
    @Transactional
    public void happened(List<Told> told) {
        if (told.isEmpty()) return;
        var known = new HashMap<Alike, Happening>();
        var kinds = told.stream()
                .map(one -> known.computeIfAbsent(Alike.of(one), alike -> happening(one)))
                .toList();
        if (!store.write(told, kinds)) throw Refused.notFound("case");
        told.forEach(one -> events.tell(new CaseEventHappened(one.caseId(), one.code(), one.at(), one.facts())));
    }

    /** 同样的事: starts and closes the same nodes in every case. */
    private record Alike(String code, Instant at, @Nullable Viewer by, Set<String> conditions, String days) {
        static Alike of(Told one) {
            return new Alike(
                    one.code(),
                    one.at(),
                    one.by(),
                    PlanHappening.conditions(one.facts()),
                    one.facts().getOrDefault(VALID_DAYS, ""));
        }
    }

    private Happening happening(Told one) {
        return plan.of(one.caseId(), one.code(), one.at(), one.by(), one.facts(), null);
    }
}
