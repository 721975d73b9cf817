package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.EVIDENCE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.coercion.Evidence;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files, found again by case and hash. */
@Component
public class EvidenceStore {
    private final DSLContext db;

    EvidenceStore(DSLContext db) {
        this.db = db;
    }

    public long add(
            CaseId id,
            @Nullable Long casePartyId,
            @Nullable Viewer by,
            String name,
            String mediaType,
            String sha256,
            byte[] content,
            Instant now) {
        var fresh = db.insertInto(EVIDENCE)
                .set(EVIDENCE.CASE_ID, id.value())
                .set(EVIDENCE.CASE_PARTY_ID, casePartyId)
                .set(EVIDENCE.ENTERED_BY, by == null ? null : by.personId())
                .set(EVIDENCE.NAME, name)
                .set(EVIDENCE.MEDIA_TYPE, mediaType)
                .set(EVIDENCE.SIZE, content.length)
                .set(EVIDENCE.SHA256, sha256)
                .set(EVIDENCE.CONTENT, content)
                .set(EVIDENCE.ADDED_AT, now)
                .onConflictDoNothing()
                .returningResult(EVIDENCE.ID)
                .fetchOptional(EVIDENCE.ID);
        return fresh.orElseGet(() -> Objects.requireNonNull(db.select(EVIDENCE.ID)
                .from(EVIDENCE)
                .where(
                        EVIDENCE.CASE_ID.eq(id.value()),
                        EVIDENCE.CASE_PARTY_ID.isNotDistinctFrom(casePartyId),
                        EVIDENCE.SHA256.eq(sha256))
                .fetchOne(EVIDENCE.ID)));
    }

    public int countOf(CaseId id, Collection<Long> evidence) {
        return evidence.isEmpty()
                ? 0
                : db.fetchCount(EVIDENCE, EVIDENCE.CASE_ID.eq(id.value()), EVIDENCE.ID.in(evidence));
    }

    /** Bytes that this party has handed in for this case so far. */
    public long bytesOf(CaseId id, @Nullable Long casePartyId) {
        return Objects.requireNonNull(db.select(org.jooq.impl.DSL.coalesce(
                                org.jooq.impl.DSL.sum(EVIDENCE.SIZE), java.math.BigDecimal.ZERO))
                        .from(EVIDENCE)
                        .where(EVIDENCE.CASE_ID.eq(id.value()), EVIDENCE.CASE_PARTY_ID.isNotDistinctFrom(casePartyId))
                        .fetchSingle()
                        .value1())
                .longValue();
    }

    public Optional<Evidence> find(long id) {
        return rows().where(EVIDENCE.ID.eq(id)).fetchOptional(EvidenceStore::row);
    }

    private SelectJoinStep<? extends Record> rows() {
        return db.select(
                        EVIDENCE.ID,
                        EVIDENCE.CASE_ID,
                        EVIDENCE.CASE_PARTY_ID,
                        EVIDENCE.NAME,
                        EVIDENCE.MEDIA_TYPE,
                        EVIDENCE.SIZE,
                        EVIDENCE.SHA256,
                        EVIDENCE.ADDED_AT)
                .from(EVIDENCE);
    }

    /** Newest first. */
    public List<Evidence> ofCase(CaseId id) {
        return rows().where(EVIDENCE.CASE_ID.eq(id.value()))
                .orderBy(EVIDENCE.ID.desc())
                .fetch(EvidenceStore::row);
    }

    public byte[] content(long id) {
        return Objects.requireNonNull(db.select(EVIDENCE.CONTENT)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.eq(id))
                .fetchOne(EVIDENCE.CONTENT));
    }

    private static Evidence row(Record row) {
        return new Evidence(
                row.get(EVIDENCE.ID),
                new CaseId(row.get(EVIDENCE.CASE_ID)),
                row.get(EVIDENCE.CASE_PARTY_ID),
                row.get(EVIDENCE.NAME),
                row.get(EVIDENCE.MEDIA_TYPE),
                row.get(EVIDENCE.SIZE),
                row.get(EVIDENCE.SHA256),
                row.get(EVIDENCE.ADDED_AT));
    }
}
