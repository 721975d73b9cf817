package lianzhi.documents.store;

import static lianzhi.schema.documents.Tables.IMPRINT;
import static org.jooq.Records.mapping;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import lianzhi.documents.print.Imprint;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Imprints: one for each sealed paper, never changed. */
@Repository
public class ImprintStore {
    private final DSLContext db;

    ImprintStore(DSLContext db) {
        this.db = db;
    }

    public void add(Collection<Imprint> imprints) {
        if (imprints.isEmpty()) return;
        db.execute(
                "insert into documents.imprint (document_id, code, court, sm3, drawn_at) select * from"
                        + " unnest({0}::bigint[], {1}::text[], {2}::text[], {3}::text[], {4}::timestamptz[])",
                DSL.val(imprints.stream().map(Imprint::documentId).toArray(Long[]::new)),
                texts(imprints, Imprint::code),
                texts(imprints, Imprint::court),
                texts(imprints, Imprint::sm3),
                texts(imprints, one -> one.drawnAt().toString()));
    }

    private static Field<String[]> texts(Collection<Imprint> imprints, Function<Imprint, String> part) {
        return DSL.val(imprints.stream().map(part).toArray(String[]::new));
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
