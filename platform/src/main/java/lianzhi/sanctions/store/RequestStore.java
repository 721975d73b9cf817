package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.REQUEST;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.schema.sanctions.tables.records.RequestRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Liftings that need a signature, renewals, exemptions, corrections. */
@Repository
public class RequestStore {
    private final DSLContext db;

    RequestStore(DSLContext db) {
        this.db = db;
    }

    /** 佐证材料. */
    public record Evidence(String name, String mediaType, String sha256, byte[] content) {}

    /** 新的申请. */
    public record New(
            long sanctionId,
            String kind,
            String ground,
            String text,
            @Nullable LocalDate untilOn,
            @Nullable Evidence evidence,
            @Nullable LocalDate dueOn,
            List<String> measures,
            @Nullable Long partyRequestId) {}

    /** @return its id; empty when one of its kind waits already */
    public Optional<Long> ask(New asked, @Nullable Viewer by, Instant at) {
        var row = db.newRecord(REQUEST);
        row.setSanctionId(asked.sanctionId());
        row.setKind(asked.kind());
        row.setGround(asked.ground());
        row.setText(asked.text());
        row.setUntilOn(asked.untilOn());
        row.setDueOn(asked.dueOn());
        row.setMeasures(asked.measures().toArray(String[]::new));
        row.setPartyRequestId(asked.partyRequestId());
        var evidence = asked.evidence();
        if (evidence != null) {
            row.setEvidenceName(evidence.name());
            row.setEvidenceType(evidence.mediaType());
            row.setEvidenceSha256(evidence.sha256());
            row.setEvidence(evidence.content());
        }
        row.setState("ASKED");
        if (by != null) {
            row.setAskedBy(by.personId());
            row.setAskedByName(by.name());
        }
        row.setAskedAt(at);
        return db.insertInto(REQUEST)
                .set(row)
                .onConflictDoNothing()
                .returningResult(REQUEST.ID)
                .fetchOptional(REQUEST.ID);
    }

    public void approval(long id, long approvalId) {
        db.update(REQUEST)
                .set(REQUEST.APPROVAL_ID, approvalId)
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    public void paper(long id, long documentId) {
        db.update(REQUEST)
                .set(REQUEST.DOCUMENT_ID, documentId)
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    public Optional<RequestRow> ofPaper(long documentId) {
        return read(REQUEST.DOCUMENT_ID.eq(documentId)).stream().findFirst();
    }

    public Optional<RequestRow> find(long id) {
        return read(REQUEST.ID.eq(id)).stream().findFirst();
    }

    /** Locks it until the transaction ends. */
    public Optional<RequestRow> lock(long id) {
        db.select(REQUEST.ID).from(REQUEST).where(REQUEST.ID.eq(id)).forUpdate().execute();
        return find(id);
    }

    public List<RequestRow> of(Collection<Long> sanctionIds) {
        return read(REQUEST.SANCTION_ID.in(sanctionIds));
    }

    public void decided(long id, String state, String answer, Instant at) {
        db.update(REQUEST)
                .set(REQUEST.STATE, state)
                .set(REQUEST.ANSWER, answer)
                .set(REQUEST.DECIDED_AT, at)
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    /** Once: a second use of a single-use exemption is not one. */
    public boolean use(long id, Instant at) {
        return db.update(REQUEST)
                        .set(REQUEST.STATE, "USED")
                        .set(REQUEST.USED_AT, at)
                        .where(REQUEST.ID.eq(id), REQUEST.STATE.eq("GRANTED"), REQUEST.KIND.eq("EXEMPT_ONCE"))
                        .execute()
                == 1;
    }

    /** Open requests of a measure that is over. @return what parties had asked and is not answered by it */
    public List<Long> drop(long sanctionId, Instant at) {
        return db
                .update(REQUEST)
                .set(REQUEST.STATE, "ENDED")
                .set(REQUEST.DECIDED_AT, at)
                .where(REQUEST.SANCTION_ID.eq(sanctionId), REQUEST.STATE.eq("ASKED"))
                .returningResult(REQUEST.PARTY_REQUEST_ID)
                .fetch(REQUEST.PARTY_REQUEST_ID)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    public List<Long> exemptionsOver(LocalDate today) {
        return db.select(REQUEST.ID)
                .from(REQUEST)
                .where(REQUEST.STATE.eq("GRANTED"), REQUEST.KIND.like("EXEMPT%"), REQUEST.UNTIL_ON.lt(today))
                .fetch(REQUEST.ID);
    }

    private List<RequestRow> read(Condition which) {
        return db.selectFrom(REQUEST).where(which).orderBy(REQUEST.ID).fetch(RequestStore::row);
    }

    private static RequestRow row(RequestRecord one) {
        return new RequestRow(
                one.getId(),
                one.getSanctionId(),
                one.getKind(),
                one.getGround(),
                one.getText(),
                one.getUntilOn(),
                one.getEvidenceName(),
                one.getEvidenceSha256(),
                one.getState(),
                one.getAskedByName(),
                one.getAskedAt(),
                one.getDueOn(),
                one.getApprovalId(),
                one.getDecidedAt(),
                one.getAnswer(),
                one.getUsedAt(),
                List.of(one.getMeasures()),
                one.getDocumentId(),
                one.getPartyRequestId());
    }
}
