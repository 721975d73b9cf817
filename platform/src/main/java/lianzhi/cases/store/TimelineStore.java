package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.EVENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.schema.cases.tables.records.EventRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
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
                .fetch(this::entry);
    }

    private Entry entry(EventRecord row) {
        return new Entry(
                row.getId(),
                row.getCode(),
                row.getAt(),
                row.getRecordedAt(),
                row.getByName(),
                json.readValue(row.getFacts().data(), FACTS));
    }

    /** The last that was told of these, with these facts among its own. */
    public Optional<Entry> last(CaseId id, Collection<String> codes, Map<String, String> facts) {
        return db.selectFrom(EVENT)
                .where(EVENT.CASE_ID.eq(id.value()))
                .and(EVENT.CODE.in(codes))
                .and(DSL.condition("{0} @> {1}", EVENT.FACTS, DSL.val(JSONB.valueOf(json.writeValueAsString(facts)))))
                .orderBy(EVENT.ID.desc())
                .limit(1)
                .fetchOptional(this::entry);
    }

    public int count(CaseId id) {
        return db.fetchCount(EVENT, EVENT.CASE_ID.eq(id.value()));
    }
}
