package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.REQUEST_RESULT;
import static lianzhi.schema.coercion.Tables.RESULT_EVIDENCE;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.coercion.PartyRequest.Result;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What came of requests; once, never changed. */
@Component
public class ResultStore {
    private final DSLContext db;
    private final Facts facts;

    ResultStore(DSLContext db, Facts facts) {
        this.db = db;
        this.facts = facts;
    }

    /** False when there is one already. */
    public boolean add(long requestId, Map<String, String> said, Collection<Long> evidence, Viewer by, Instant now) {
        var id = db.insertInto(REQUEST_RESULT)
                .set(REQUEST_RESULT.REQUEST_ID, requestId)
                .set(REQUEST_RESULT.FACTS, facts.write(said))
                .set(REQUEST_RESULT.RECORDED_AT, now)
                .set(REQUEST_RESULT.RECORDED_BY, by.personId())
                .set(REQUEST_RESULT.RECORDED_BY_NAME, by.name())
                .onConflictDoNothing()
                .returningResult(REQUEST_RESULT.ID)
                .fetchOptional(REQUEST_RESULT.ID);
        id.ifPresent(result -> evidence.stream()
                .distinct()
                .forEach(file ->
                        db.insertInto(RESULT_EVIDENCE).values(result, file).execute()));
        return id.isPresent();
    }

    public Optional<Result> of(long requestId) {
        return db.selectFrom(REQUEST_RESULT)
                .where(REQUEST_RESULT.REQUEST_ID.eq(requestId))
                .fetchOptional(row -> new Result(
                        facts.read(row.getFacts()),
                        row.getRecordedAt(),
                        row.getRecordedByName(),
                        db.select(RESULT_EVIDENCE.EVIDENCE_ID)
                                .from(RESULT_EVIDENCE)
                                .where(RESULT_EVIDENCE.RESULT_ID.eq(row.getId()))
                                .fetch(RESULT_EVIDENCE.EVIDENCE_ID)));
    }
}
