package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.IMPRINT;
import static org.jooq.Records.mapping;

import java.util.Collection;
import java.util.Optional;
import lianzhi.documents.print.Imprint;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Imprints: one for each sealed paper, never changed. */
@Repository
public class ImprintStore {
    private final DSLContext db;

    ImprintStore(DSLContext db) {
        this.db = db;
    }

    public void add(Imprint imprint) {
        db.insertInto(IMPRINT)
                .set(IMPRINT.DOCUMENT_ID, imprint.documentId())
                .set(IMPRINT.CODE, imprint.code())
                .set(IMPRINT.COURT, imprint.court())
                .set(IMPRINT.SM3, imprint.sm3())
                .set(IMPRINT.DRAWN_AT, imprint.drawnAt())
                .execute();
    }

    public void add(Collection<Imprint> imprints) {
        var insert =
                db.insertInto(IMPRINT, IMPRINT.DOCUMENT_ID, IMPRINT.CODE, IMPRINT.COURT, IMPRINT.SM3, IMPRINT.DRAWN_AT);
        for (var one : imprints) {
            insert = insert.values(one.documentId(), one.code(), one.court(), one.sm3(), one.drawnAt());
        }
        insert.execute();
    }

    public Optional<Imprint> of(long documentId) {
        return find(IMPRINT.DOCUMENT_ID.eq(documentId));
    }

    public Optional<Imprint> withCode(String code) {
        return find(IMPRINT.CODE.eq(code));
    }

    private Optional<Imprint> find(Condition which) {
        return db.select(IMPRINT.DOCUMENT_ID, IMPRINT.CODE, IMPRINT.COURT, IMPRINT.SM3, IMPRINT.DRAWN_AT)
                .from(IMPRINT)
                .where(which)
                .fetchOptional(mapping(Imprint::new));
    }
}
