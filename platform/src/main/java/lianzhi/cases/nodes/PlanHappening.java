package lianzhi.cases.nodes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.cases.stages.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 事件及其后果: what an event completes, starts and moves, by the catalogue. */
@Component
class PlanHappening {
    private static final Set<String> USUAL = Set.of("NOT_URGENT");
    private final Catalogue catalogue;
    private final PlanNodes plan;
    private final Clock clock;

    PlanHappening(Catalogue catalogue, PlanNodes plan, Clock clock) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.clock = clock;
    }

    Happening of(
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
                plan.startedBy(code, moment, facts.getOrDefault(RecordEvent.VALID_DAYS, "")),
                conditions(facts),
                Move.on(code));
    }

    static Set<String> conditions(Map<String, String> facts) {
        var given = facts.get(RecordEvent.CONDITIONS);
        if (given == null) return USUAL;
        var conditions = new HashSet<String>();
        Arrays.stream(given.split(","))
                .filter(condition -> !condition.isBlank())
                .forEach(conditions::add);
        if (!conditions.contains("URGENT")) {
            conditions.add("NOT_URGENT");
        }
        return conditions;
    }
}
