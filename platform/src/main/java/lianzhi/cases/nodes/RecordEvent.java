package lianzhi.cases.nodes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEventHappened;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.cases.stages.Move;
import lianzhi.cases.store.EventStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes an event, closes and opens nodes, moves the stage and adds to the audit trail, all in one statement. */
@Component
public class RecordEvent implements CaseEvents {
    /** Fact with the conditions of the vocabulary that hold for this event, such as {@code URGENT,LEAD_SPECIFIC}. */
    public static final String CONDITIONS = "conditions";

    /** 有效日数: how long what is granted is valid, in days; without it the setting of the node holds. */
    public static final String VALID_DAYS = "validDays";

    private final Catalogue catalogue;
    private final PlanNodes plan;
    private final EventStore store;
    private final TellEvents events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordEvent(
            Catalogue catalogue,
            PlanNodes plan,
            EventStore store,
            TellEvents events,
            TransactionTemplate transaction,
            Clock clock) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.store = store;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void happened(CaseId id, String code, Instant at, @Nullable Viewer by, Map<String, String> facts) {
        write(happening(id, code, at, by, facts, null));
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
                    RecordEvent.conditions(one.facts()),
                    one.facts().getOrDefault(VALID_DAYS, ""));
        }
    }

    private Happening happening(Told one) {
        return happening(one.caseId(), one.code(), one.at(), one.by(), one.facts(), null);
    }

    /** An event that a person reports by hand: on an open case that he may see, with his note, and only while the node is open. */
    public Happened reported(CaseId id, String code, Viewer by, Map<String, String> facts, ByHand hand) {
        var happening = happening(id, code, clock.instant(), by, facts, hand);
        var after = events.isWaitedFor(code) ? transaction.execute(_ -> write(happening)) : write(happening);
        if (after.closed()) {
            throw Refused.conflict(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        return after;
    }

    private Happening happening(
            CaseId id, String code, Instant at, @Nullable Viewer by, Map<String, String> facts, @Nullable ByHand hand) {
        if (catalogue.event(code).isEmpty()) {
            throw new IllegalArgumentException("Not an event of the catalogue: " + code);
        }
        var moment = at.truncatedTo(ChronoUnit.MICROS);
        return new Happening(
                id,
                code,
                moment,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by,
                facts,
                hand,
                catalogue.doneBy(code).stream().map(NodeKind::code).toList(),
                plan.startedBy(code, moment, facts.getOrDefault(VALID_DAYS, "")),
                conditions(facts),
                Move.on(code).orElse(null));
    }

    private Happened write(Happening happening) {
        var id = happening.caseId();
        var facts = happening.facts();
        var after = store.write(happening).orElseThrow(() -> Refused.notFound("case"));
        if (!after.closed()) {
            events.tell(new CaseEventHappened(id, happening.code(), happening.at(), facts));
        }
        return after;
    }

    private static Set<String> conditions(Map<String, String> facts) {
        var conditions = new HashSet<String>();
        Arrays.stream(facts.getOrDefault(CONDITIONS, "").split(","))
                .filter(condition -> !condition.isBlank())
                .forEach(conditions::add);
        if (!conditions.contains("URGENT")) {
            conditions.add("NOT_URGENT");
        }
        return conditions;
    }
}
