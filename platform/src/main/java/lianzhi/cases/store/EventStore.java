package lianzhi.cases.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.Stage;
import lianzhi.cases.nodes.Happened;
import lianzhi.cases.nodes.Happening;
import lianzhi.cases.nodes.PlanNodes;
import lianzhi.cases.nodes.Start;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event with all that follows from it, its entry in the audit trail too, in one round trip. */
@Component
public class EventStore {
    private static final String HAPPENED = """
        select number, stage, version, done, started, closed from cases.happened(
            ?, ?, ?::timestamptz, ?::date, ?::timestamptz, ?::bigint, ?, ?::jsonb, ?, ?::text[], ?::text[],
            ?::date[], ?::timestamptz[], ?::boolean[], ?::text[], ?::text[], ?, ?::bigint, ?, ?)\
        """;

    private final DSLContext db;
    private final JsonMapper json;

    EventStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Empty if there is no such case. */
    public Optional<Happened> write(Happening event) {
        var by = event.by();
        var move = event.move();
        return db.resultQuery(
                        HAPPENED,
                        event.caseId().value(),
                        event.code(),
                        event.at().toString(),
                        event.at().atZone(PlanNodes.ZONE).toLocalDate(),
                        event.recordedAt().toString(),
                        by == null ? null : by.personId(),
                        by == null ? null : by.name(),
                        JSONB.valueOf(json.writeValueAsString(event.facts())),
                        event.note(),
                        event.completes().toArray(String[]::new),
                        codes(event.starts()),
                        event.starts().stream()
                                .map(s -> s.dueOn() == null ? null : s.dueOn().toString())
                                .toArray(String[]::new),
                        event.starts().stream()
                                .map(s -> s.dueAt() == null ? null : s.dueAt().toString())
                                .toArray(String[]::new),
                        event.starts().stream().map(Start::provisional).toArray(Boolean[]::new),
                        event.conditions().toArray(String[]::new),
                        move == null ? new String[0] : names(move.from()),
                        move == null ? null : move.to().name(),
                        judge(event.seenBy()),
                        court(event.seenBy()),
                        event.onlyOpen(),
                        by == null ? null : by.courtCode())
                .fetchOptional(row -> new Happened(
                        row.get("number", String.class),
                        Stage.valueOf(row.get("stage", String.class)),
                        row.get("version", Integer.class),
                        List.of(row.get("done", String[].class)),
                        List.of(row.get("started", String[].class)),
                        row.get("closed", Boolean.class)));
    }

    private static String[] codes(List<Start> starts) {
        return starts.stream().map(start -> start.node().code()).toArray(String[]::new);
    }

    private static String[] names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).toArray(String[]::new);
    }

    private static @Nullable Long judge(@Nullable Viewer viewer) {
        return viewer != null && viewer.reach() == Reach.OWN_CASES ? viewer.personId() : null;
    }

    /** Who may see no case has a court that no case has. */
    private static @Nullable String court(@Nullable Viewer viewer) {
        if (viewer == null) {
            return null;
        }
        return switch (viewer.reach()) {
            case NO_CASES -> "";
            case OWN_COURT -> viewer.courtCode();
            case OWN_CASES, WHOLE_CITY -> null;
        };
    }
}
