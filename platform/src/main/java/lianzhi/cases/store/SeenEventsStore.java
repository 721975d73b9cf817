package lianzhi.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.springframework.stereotype.Component;

/** Reads what of a case's timeline somebody looks at; a long history has many other events. */
@Component
public class SeenEventsStore {
    private static final String OF_CASE = """
        select code, (at at time zone 'Asia/Shanghai')::date, facts ->> 'template', facts ->> 'kind',
            coalesce(facts ->> 'purpose', facts ->> 'node'), facts ->> 'resultCode',
            coalesce(facts ->> 'upheld', facts ->> 'withdrawal'), facts ->> 'lastDueOn',
            coalesce(facts ->> 'casePartyId', facts ->> 'person', facts ->> 'debtor', facts ->> 'partyName',
                facts ->> 'recipient')
        from cases.event where case_id = :case and code in (#)\
        """;

    private final Map<Set<String>, Question<SeenEvents.Seen>> questions = new ConcurrentHashMap<>();

    SeenEventsStore() {}

    public Supplier<SeenEvents> of(Trip trip, CaseId id, Set<String> kinds) {
        var question = questions.computeIfAbsent(kinds, SeenEventsStore::question);
        var rows = trip.ask(question, Map.of("case", id.value()));
        return () -> SeenEvents.together(kinds, rows.get());
    }

    /** The kinds are part of the question: in a list that is given with it each event would be compared with one after the other. */
    private static Question<SeenEvents.Seen> question(Set<String> kinds) {
        var list = kinds.stream().sorted().map(SeenEventsStore::text).collect(Collectors.joining(", "));
        return Question.of(OF_CASE.replace("#", list), SeenEventsStore::seen);
    }

    private static String text(String kind) {
        if (!kind.matches("\\w+")) throw new IllegalArgumentException("No kind of event: " + kind);
        return "'" + kind + "'";
    }

    private static SeenEvents.Seen seen(ResultSet row, int number) throws SQLException {
        var day = row.getObject(2, LocalDate.class);
        return new SeenEvents.Seen(
                1,
                row.getString(1),
                day,
                day,
                text(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7).equals("true"),
                text(row, 8),
                text(row, 9));
    }

    private static String text(ResultSet row, int place) throws SQLException {
        var text = row.getString(place);
        return text == null ? "" : text;
    }
}
