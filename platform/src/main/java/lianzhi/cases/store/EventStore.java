package lianzhi.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
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
