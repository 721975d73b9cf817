package lianzhi.cases.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.cases.Stage;
import lianzhi.cases.nodes.Happened;
import lianzhi.cases.nodes.Happening;
import lianzhi.cases.nodes.PlanNodes;
import lianzhi.cases.nodes.Start;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an event with all that follows from it, its entry in the audit trail too, in one round trip. */
@Component
public class EventStore {
    private static final String HAPPENED = """
        select cases.happened(?, ?, ?::timestamptz, ?::date, ?::timestamptz, ?, ?, ?::jsonb, ?, ?::text[], ?::text[],
            ?::date[], ?::timestamptz[], ?::boolean[], ?::text[], ?::text[], ?, ?, ?, ?, ?, ?)\
        """;

    /** What the function says of a node that it should complete and that is not open. */
    private static final String NOT_OPEN = "LZ001";

    private static final String MANY = "select cases.happened_many(?::jsonb, ?::bigint[], ?::int[], ?::jsonb[])";

    private final JdbcTemplate db;
    private final JsonMapper json;

    EventStore(JdbcTemplate db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Empty if there is no such case. */
    public Optional<Happened> write(Happening event) {
        try {
            return db.query(
                    HAPPENED, row -> bind(row, event), (ResultSetExtractor<Optional<Happened>>) EventStore::happened);
        } catch (UncategorizedSQLException refused) {
            var cause = refused.getSQLException();
            if (cause == null || !NOT_OPEN.equals(cause.getSQLState())) throw refused;
            throw Refused.conflict(
                    Reason.of("NODE_NOT_OPEN", "该节点不在办理中，可能已经办结", "The node is not open; it may be done already"));
        }
    }

    private void bind(PreparedStatement row, Happening event) throws SQLException {
        var by = event.by();
        var hand = event.hand();
        var move = event.move();
        var to = new Bound(row);
        to.number(event.caseId().value());
        to.text(event.code());
        to.read(event.at().toString());
        to.read(event.at().atZone(PlanNodes.ZONE).toLocalDate().toString());
        to.read(event.recordedAt().toString());
        to.number(by == null ? null : by.personId());
        to.text(by == null ? null : by.name());
        to.read(FactsJson.of(event.facts()));
        to.text(hand == null ? null : hand.note());
        to.texts(event.completes(), code -> code);
        to.texts(event.starts(), start -> start.node().code());
        to.each(event.starts(), Start::dueOn);
        to.each(event.starts(), Start::dueAt);
        to.each(event.starts(), Start::provisional);
        to.texts(event.conditions(), condition -> condition);
        to.texts(move == null ? List.of() : move.from(), Stage::name);
        to.text(move == null ? null : move.to().name());
        to.number(hand == null ? null : judge(hand.seenBy()));
        to.text(hand == null ? null : court(hand.seenBy()));
        to.flag(hand != null);
        to.text(by == null ? null : by.courtCode());
        to.text(hand == null ? null : hand.node());
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
                Bound.list(told, one -> FactsJson.of(one.facts()))));
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
        row.put("done", event.completes());
        row.put("start", Bound.list(event.starts(), start -> start.node().code()));
        row.put("due", Bound.list(event.starts(), Start::dueOn));
        row.put("due_at", Bound.list(event.starts(), Start::dueAt));
        row.put("provisional", event.starts().stream().map(Start::provisional).toList());
        row.put("conditions", event.conditions());
        row.put("from_stage", move == null ? List.of() : Bound.list(move.from(), Stage::name));
        row.put("to_stage", move == null ? null : move.to().name());
        return row;
    }

    private static Optional<Happened> happened(ResultSet row) throws SQLException {
        row.next();
        var array = row.getArray(1);
        if (array == null) return Optional.empty();
        var said = (String[]) array.getArray();
        return Optional.of(new Happened(
                said[0],
                Stage.valueOf(said[1]),
                Integer.parseInt(said[2]),
                codes(said[3]),
                codes(said[4]),
                Boolean.parseBoolean(said[5])));
    }

    private static List<String> codes(String separated) {
        return separated.isEmpty() ? List.of() : List.of(separated.split(" "));
    }

    private static @Nullable Long judge(Viewer viewer) {
        return viewer.reach() == Reach.OWN_CASES ? viewer.personId() : null;
    }

    /** Who may see no case has a court that no case has. */
    private static @Nullable String court(Viewer viewer) {
        return switch (viewer.reach()) {
            case NO_CASES -> "";
            case OWN_COURT -> viewer.courtCode();
            case OWN_CASES, WHOLE_CITY -> null;
        };
    }
}
