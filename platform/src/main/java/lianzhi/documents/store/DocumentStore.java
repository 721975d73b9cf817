package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.DOCUMENT;
import static lianzhi.schema.documents.Tables.SERVICE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    public record New(
            CaseId caseId,
            String code,
            @Nullable String number,
            String title,
            int templateVersion,
            String body,
            String sha256,
            @Nullable Long by,
            Instant at) {}

    public IssuedDocument add(New document) {
        var id = Objects.requireNonNull(db.insertInto(DOCUMENT)
                .set(DOCUMENT.CASE_ID, document.caseId().value())
                .set(DOCUMENT.CODE, document.code())
                .set(DOCUMENT.NUMBER, document.number())
                .set(DOCUMENT.TITLE, document.title())
                .set(DOCUMENT.TEMPLATE_VERSION, document.templateVersion())
                .set(DOCUMENT.BODY, JSONB.jsonb(document.body()))
                .set(DOCUMENT.SHA256, document.sha256())
                .set(DOCUMENT.ISSUED_BY, document.by())
                .set(DOCUMENT.ISSUED_AT, document.at())
                .returningResult(DOCUMENT.ID)
                .fetchOne(DOCUMENT.ID));
        return new IssuedDocument(
                id,
                document.caseId(),
                document.code(),
                document.number(),
                document.title(),
                document.sha256(),
                document.at());
    }

    /** Many in one statement, each of another case. */
    public Map<CaseId, IssuedDocument> add(Collection<New> documents) {
        var insert = db.insertInto(
                DOCUMENT,
                DOCUMENT.CASE_ID,
                DOCUMENT.CODE,
                DOCUMENT.NUMBER,
                DOCUMENT.TITLE,
                DOCUMENT.TEMPLATE_VERSION,
                DOCUMENT.BODY,
                DOCUMENT.SHA256,
                DOCUMENT.ISSUED_BY,
                DOCUMENT.ISSUED_AT);
        for (var one : documents) {
            insert = insert.values(
                    one.caseId().value(),
                    one.code(),
                    one.number(),
                    one.title(),
                    one.templateVersion(),
                    JSONB.jsonb(one.body()),
                    one.sha256(),
                    one.by(),
                    one.at());
        }
        var issued = insert.returningResult(
                        DOCUMENT.ID,
                        DOCUMENT.CASE_ID,
                        DOCUMENT.CODE,
                        DOCUMENT.NUMBER,
                        DOCUMENT.TITLE,
                        DOCUMENT.SHA256,
                        DOCUMENT.ISSUED_AT)
                .fetch(mapping(DocumentStore::of));
        return issued.stream().collect(Collectors.toMap(IssuedDocument::caseId, Function.identity()));
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
