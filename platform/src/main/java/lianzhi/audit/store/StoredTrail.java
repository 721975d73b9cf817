package lianzhi.audit.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Adds a row in the act's own transaction; nothing is locked, the chain is made afterwards by the seals. */
@Component
class StoredTrail implements AuditTrail {
    private static final String ADD = """
        insert into audit.entry (at, person_id, person_name, court_code, act, subject, details)
        select ?::timestamptz, ?::bigint, ?::text, ?::text, ?::text, subject, details
        from unnest(?::text[], ?::jsonb[]) with ordinality x (subject, details, no) order by no\
        """;

    private final JdbcTemplate db;
    private final Clock clock;
    private final JsonMapper json;

    StoredTrail(JdbcTemplate db, Clock clock, JsonMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    @Override
    @Transactional
    public void record(@Nullable Viewer by, String act, String subject, Map<String, String> details) {
        record(by, act, Map.of(subject, details));
    }

    @Override
    @Transactional
    public void record(@Nullable Viewer by, String act, Map<String, Map<String, String>> detailsOfSubjects) {
        if (detailsOfSubjects.isEmpty()) return;
        db.update(
                ADD,
                clock.instant().truncatedTo(ChronoUnit.MICROS).toString(),
                by == null ? null : by.personId(),
                by == null ? null : by.name(),
                by == null ? null : by.courtCode(),
                act,
                detailsOfSubjects.keySet().toArray(String[]::new),
                detailsOfSubjects.values().stream()
                        .map(details -> json.writeValueAsString(new TreeMap<>(details)))
                        .toArray(String[]::new));
    }
}
