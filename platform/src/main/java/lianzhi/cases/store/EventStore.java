package lianzhi.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.Stage;
import lianzhi.cases.nodes.Happened;
import lianzhi.cases.nodes.Happening;
import lianzhi.cases.nodes.PlanNodes;
import lianzhi.cases.nodes.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event with all that follows from it, its entry in the audit trail too, in one round trip. */
@Component
public class EventStore {
    private static final String HAPPENED = """
        select number, stage, version, done, started, closed from cases.happened(
            ?, ?, ?::timestamptz, ?::date, ?::timestamptz, ?::bigint, ?, ?::jsonb, ?, ?::text[], ?::text[],
            ?::date[], ?::timestamptz[], ?::boolean[], ?::text[], ?::text[], ?, ?::bigint, ?, ?, ?)\
        """;

    private static final String MANY = "select cases.happened_many(?::jsonb, ?::bigint[], ?::int[], ?::jsonb[])";

    private final JdbcTemplate db;
    private final JsonMapper json;

    EventStore(JdbcTemplate db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Empty if there is no such case. */
    public Optional<Happened> write(Happening event) {
        var by = event.by();
        var move = event.move();
        return db
                .query(
                        HAPPENED,
                        EventStore::happened,
                        event.caseId().value(),
                        event.code(),
                        event.at().toString(),
                        event.at().atZone(PlanNodes.ZONE).toLocalDate().toString(),
                        event.recordedAt().toString(),
                        by == null ? null : by.personId(),
                        by == null ? null : by.name(),
                        json.writeValueAsString(event.facts()),
                        event.note(),
                        texts(event.completes(), code -> code),
                        texts(event.starts(), start -> start.node().code()),
                        texts(event.starts(), Start::dueOn),
                        texts(event.starts(), Start::dueAt),
                        event.starts().stream().map(Start::provisional).toArray(Boolean[]::new),
                        texts(event.conditions(), condition -> condition),
                        move == null ? new String[0] : texts(move.from(), Stage::name),
                        move == null ? null : move.to().name(),
                        judge(event.seenBy()),
                        court(event.seenBy()),
                        event.onlyOpen(),
                        by == null ? null : by.courtCode())
                .stream()
                .findFirst();
    }

    /**
     * Many in one statement for each table, in their order.
     *
     * @param kinds what each of them is and starts; alike ones are one and the same object
     * @return false if one of the cases is not there
     */
    public boolean write(List<Told> told, List<Happening> kinds) {
        var numbers = new IdentityHashMap<Happening, Integer>();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var kind : kinds) {
            if (numbers.putIfAbsent(kind, rows.size()) == null) rows.add(row(rows.size(), kind));
        }
        return Boolean.TRUE.equals(db.queryForObject(
                MANY,
                Boolean.class,
                json.writeValueAsString(rows),
                told.stream().map(one -> one.caseId().value()).toArray(Long[]::new),
                kinds.stream().map(numbers::get).toArray(Integer[]::new),
                texts(told, one -> json.writeValueAsString(one.facts()))));
    }

    private static Map<String, @Nullable Object> row(int number, Happening event) {
        var by = event.by();
        var move = event.move();
        var row = new HashMap<String, @Nullable Object>();
        row.put("no", number);
        row.put("code", event.code());
        row.put("at", event.at().toString());
        row.put("on_day", event.at().atZone(PlanNodes.ZONE).toLocalDate().toString());
        row.put("recorded", event.recordedAt().toString());
        row.put("by_id", by == null ? null : by.personId());
        row.put("by_name", by == null ? null : by.name());
        row.put("by_court", by == null ? null : by.courtCode());
        row.put("note", event.note());
        row.put("done", event.completes());
        row.put("start", texts(event.starts(), start -> start.node().code()));
        row.put("due", texts(event.starts(), Start::dueOn));
        row.put("due_at", texts(event.starts(), Start::dueAt));
        row.put("provisional", event.starts().stream().map(Start::provisional).toList());
        row.put("conditions", event.conditions());
        row.put("from_stage", move == null ? List.of() : texts(move.from(), Stage::name));
        row.put("to_stage", move == null ? null : move.to().name());
        return row;
    }

    private static Happened happened(ResultSet row, int number) throws SQLException {
        return new Happened(
                row.getString(1),
                Stage.valueOf(row.getString(2)),
                row.getInt(3),
                List.of((String[]) row.getArray(4).getArray()),
                List.of((String[]) row.getArray(5).getArray()),
                row.getBoolean(6));
    }

    private static <T> @Nullable String[] texts(Collection<T> values, Function<T, @Nullable Object> part) {
        return values.stream()
                .map(value -> {
                    var one = part.apply(value);
                    return one == null ? null : one.toString();
                })
                .toArray(String[]::new);
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
