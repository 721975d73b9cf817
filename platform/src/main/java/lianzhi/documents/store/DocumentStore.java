package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.DOCUMENT;
import static lianzhi.schema.documents.Tables.SERVICE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.documents.IssuedDocument;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Issued documents and their service. */
@Repository
public class DocumentStore {
    private final DSLContext db;

    DocumentStore(DSLContext db) {
        this.db = db;
    }

    public Optional<IssuedDocument> find(long id) {
        return issued().where(DOCUMENT.ID.eq(id)).fetchOptional(mapping(DocumentStore::of));
    }

    public List<IssuedDocument> ofCase(CaseId id) {
        return issued().where(DOCUMENT.CASE_ID.eq(id.value()))
                .orderBy(DOCUMENT.ISSUED_AT, DOCUMENT.ID)
                .fetch(mapping(DocumentStore::of));
    }

    public Optional<String> body(long id) {
        return db.select(DOCUMENT.BODY)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id))
                .fetchOptional(DOCUMENT.BODY)
                .map(JSONB::data);
    }

    private org.jooq.SelectJoinStep<org.jooq.Record7<Long, Long, String, String, String, String, Instant>> issued() {
        return db.select(
                        DOCUMENT.ID,
                        DOCUMENT.CASE_ID,
                        DOCUMENT.CODE,
                        DOCUMENT.NUMBER,
                        DOCUMENT.TITLE,
                        DOCUMENT.SHA256,
                        DOCUMENT.ISSUED_AT)
                .from(DOCUMENT);
    }

    private static IssuedDocument of(
            long id, long caseId, String code, @Nullable String number, String title, String sha256, Instant at) {
        return new IssuedDocument(id, new CaseId(caseId), code, number, title, sha256, at);
    }

    /** 送达: one paper, one recipient, one day. */
    public record Service(
            long documentId,
            String recipient,
            @Nullable Long casePartyId,
            String method,
            LocalDate servedOn,
            String note,
            Instant recordedAt) {}

    /** False when the same service was recorded before. */
    public boolean serve(Service service, long by) {
        return db.insertInto(SERVICE)
                        .set(SERVICE.DOCUMENT_ID, service.documentId())
                        .set(SERVICE.RECIPIENT, service.recipient())
                        .set(SERVICE.CASE_PARTY_ID, service.casePartyId())
                        .set(SERVICE.METHOD, service.method())
                        .set(SERVICE.SERVED_ON, service.servedOn())
                        .set(SERVICE.NOTE, service.note())
                        .set(SERVICE.RECORDED_BY, by)
                        .set(SERVICE.RECORDED_AT, service.recordedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public List<Service> servicesOfCase(CaseId id) {
        return db.select(
                        SERVICE.DOCUMENT_ID,
                        SERVICE.RECIPIENT,
                        SERVICE.CASE_PARTY_ID,
                        SERVICE.METHOD,
                        SERVICE.SERVED_ON,
                        SERVICE.NOTE,
                        SERVICE.RECORDED_AT)
                .from(SERVICE)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(SERVICE.DOCUMENT_ID))
                .where(DOCUMENT.CASE_ID.eq(id.value()))
                .orderBy(SERVICE.SERVED_ON, SERVICE.ID)
                .fetch(mapping(Service::new));
    }
}
