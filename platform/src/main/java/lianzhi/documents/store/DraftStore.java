package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.DRAFT;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Papers that wait for a signature, as they were told. */
@Repository
public class DraftStore {
    private final DSLContext db;

    DraftStore(DSLContext db) {
        this.db = db;
    }

    /** @param facts as JSON; documentId is null until it was issued */
    public record Kept(
            long id,
            long caseId,
            String code,
            String facts,
            long askedBy,
            @Nullable Long documentId) {
        public CaseId of() {
            return new CaseId(caseId);
        }
    }

    public long keep(CaseId id, String code, String facts, long by, Instant at) {
        return Objects.requireNonNull(db.insertInto(DRAFT)
                .set(DRAFT.CASE_ID, id.value())
                .set(DRAFT.CODE, code)
                .set(DRAFT.FACTS, JSONB.jsonb(facts))
                .set(DRAFT.ASKED_BY, by)
                .set(DRAFT.ASKED_AT, at)
                .returningResult(DRAFT.ID)
                .fetchOne(DRAFT.ID));
    }

    /** Locked, so that a signature that is told twice issues one paper. */
    public Optional<Kept> lock(long id) {
        return db.select(
                        DRAFT.ID,
                        DRAFT.CASE_ID,
                        DRAFT.CODE,
                        DRAFT.FACTS.cast(String.class),
                        DRAFT.ASKED_BY,
                        DRAFT.DOCUMENT_ID)
                .from(DRAFT)
                .where(DRAFT.ID.eq(id))
                .forUpdate()
                .fetchOptional(mapping(Kept::new));
    }

    public void issued(long id, long documentId) {
        db.update(DRAFT)
                .set(DRAFT.DOCUMENT_ID, documentId)
                .where(DRAFT.ID.eq(id))
                .execute();
    }
}
