package lianzhi.audit.store;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows of the trail, in their order, by one statement. */
@Component
class WriteTrail {
    private static final String ADD = """
        insert into audit.entry (at, person_id, person_name, court_code, act, subject, details)
        select at, person_id, person_name, court_code, act, subject, details
        from unnest(?::timestamptz[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::jsonb[])
            with ordinality x (at, person_id, person_name, court_code, act, subject, details, no) order by no\
        """;

    private final JdbcTemplate db;
    private final JsonMapper json;

    WriteTrail(JdbcTemplate db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void all(List<NewEntry> entries) {
        if (entries.isEmpty()) return;
        db.update(
                ADD,
                texts(entries, one -> one.at().truncatedTo(ChronoUnit.MICROS).toString()),
                entries.stream()
                        .map(one -> one.by() == null ? null : one.by().personId())
                        .toArray(Long[]::new),
                texts(entries, one -> one.by() == null ? null : one.by().name()),
                texts(entries, one -> one.by() == null ? null : one.by().courtCode()),
                texts(entries, NewEntry::act),
                texts(entries, NewEntry::subject),
                texts(entries, one -> json.writeValueAsString(new TreeMap<>(one.details()))));
    }

    private static @Nullable String[] texts(List<NewEntry> entries, Function<NewEntry, @Nullable String> column) {
        return entries.stream().map(column).toArray(String[]::new);
    }
}
