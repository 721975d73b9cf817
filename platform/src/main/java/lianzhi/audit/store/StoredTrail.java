package lianzhi.audit.store;

import static lianzhi.schema.audit.Tables.ENTRY;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Adds a row in the act's own transaction; nothing is locked, the chain is made afterwards by the seals. */
@Component
class StoredTrail implements AuditTrail {
    private final DSLContext db;
    private final Clock clock;
    private final JsonMapper json;

    StoredTrail(DSLContext db, Clock clock, JsonMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    @Override
    @Transactional
    public void record(@Nullable Viewer by, String act, String subject, Map<String, String> details) {
        db.insertInto(ENTRY)
                .columns(
                        ENTRY.AT,
                        ENTRY.PERSON_ID,
                        ENTRY.PERSON_NAME,
                        ENTRY.COURT_CODE,
                        ENTRY.ACT,
                        ENTRY.SUBJECT,
                        ENTRY.DETAILS)
                .values(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by == null ? null : by.personId(),
                        by == null ? null : by.name(),
                        by == null ? null : by.courtCode(),
                        act,
                        subject,
                        JSONB.valueOf(json.writeValueAsString(new TreeMap<>(details))))
                .execute();
    }
}
