package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.CRIME_ELEMENT;
import static lianzhi.schema.coercion.Tables.ELEMENT_EVIDENCE;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lianzhi.coercion.crime.Checklist;
import lianzhi.coercion.rules.Element;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Elements of a referral with what proves them; never changed. */
@Component
public class ElementStore {
    private final DSLContext db;

    ElementStore(DSLContext db) {
        this.db = db;
    }

    public record Row(long actId, String code, String statement, List<File> files) {}

    /** One of the two is there: a file that was taken in, or a paper of the court. */
    public record File(@Nullable Long evidenceId, @Nullable Long documentId, String name) {}

    public void add(long actId, Element element, Checklist list) {
        var id = Objects.requireNonNull(db.insertInto(CRIME_ELEMENT)
                .set(CRIME_ELEMENT.ACT_ID, actId)
                .set(CRIME_ELEMENT.CODE, element.code())
                .set(CRIME_ELEMENT.STATEMENT, element.statement().strip())
                .returningResult(CRIME_ELEMENT.ID)
                .fetchOne(CRIME_ELEMENT.ID));
        element.evidence().stream()
                .distinct()
                .forEach(file -> db.insertInto(ELEMENT_EVIDENCE)
                        .set(ELEMENT_EVIDENCE.ELEMENT_ID, id)
                        .set(ELEMENT_EVIDENCE.EVIDENCE_ID, file)
                        .set(ELEMENT_EVIDENCE.NAME, list.nameOfEvidence(file))
                        .execute());
        element.documents().stream()
                .distinct()
                .forEach(paper -> db.insertInto(ELEMENT_EVIDENCE)
                        .set(ELEMENT_EVIDENCE.ELEMENT_ID, id)
                        .set(ELEMENT_EVIDENCE.DOCUMENT_ID, paper)
                        .set(ELEMENT_EVIDENCE.NAME, list.nameOfPaper(paper))
                        .execute());
    }

    public List<Row> of(Collection<Long> acts) {
        var files = db.select(
                        ELEMENT_EVIDENCE.ELEMENT_ID,
                        ELEMENT_EVIDENCE.EVIDENCE_ID,
                        ELEMENT_EVIDENCE.DOCUMENT_ID,
                        ELEMENT_EVIDENCE.NAME)
                .from(ELEMENT_EVIDENCE)
                .join(CRIME_ELEMENT)
                .on(CRIME_ELEMENT.ID.eq(ELEMENT_EVIDENCE.ELEMENT_ID))
                .where(CRIME_ELEMENT.ACT_ID.in(acts))
                .orderBy(ELEMENT_EVIDENCE.DOCUMENT_ID, ELEMENT_EVIDENCE.EVIDENCE_ID)
                .fetchGroups(ELEMENT_EVIDENCE.ELEMENT_ID, row -> new File(row.value2(), row.value3(), row.value4()));
        return db.selectFrom(CRIME_ELEMENT)
                .where(CRIME_ELEMENT.ACT_ID.in(acts))
                .orderBy(CRIME_ELEMENT.ID)
                .fetch(row -> new Row(
                        row.getActId(), row.getCode(), row.getStatement(), files.getOrDefault(row.getId(), List.of())));
    }
}
