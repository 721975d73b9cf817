package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.EVENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The timeline, the newest first. */
@Component
public class TimelineStore {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private final DSLContext db;
    private final JsonMapper json;

    TimelineStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** 事件行. */
    public record Entry(
            long id,
            String code,
            Instant at,
            Instant recordedAt,
            @Nullable String by,
            Map<String, String> facts) {}

    public List<Entry> of(CaseId id, int size, int offset) {
        return db.selectFrom(EVENT)
                .where(EVENT.CASE_ID.eq(id.value()))
                .orderBy(EVENT.AT.desc(), EVENT.ID.desc())
                .limit(size)
                .offset(offset)
                .fetch(row -> new Entry(
                        row.getId(),
                        row.getCode(),
                        row.getAt(),
                        row.getRecordedAt(),
                        row.getByName(),
                        json.readValue(row.getFacts().data(), FACTS)));
    }

    public int count(CaseId id) {
        return db.fetchCount(EVENT, EVENT.CASE_ID.eq(id.value()));
    }
}
