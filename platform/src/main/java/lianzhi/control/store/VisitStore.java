package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;
import static lianzhi.schema.control.Tables.ACT_DOCUMENT;
import static lianzhi.schema.control.Tables.MEASURE;
import static lianzhi.schema.control.Tables.VISIT;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import lianzhi.control.HeldAs;
import lianzhi.control.MeasureInForce.Paper;
import lianzhi.inquiry.FoundAsset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** 柜面办理: visits to institutions with printed papers. */
@Component
public class VisitStore {
    private final DSLContext db;

    VisitStore(DSLContext db) {
        this.db = db;
    }

    /** Nothing when one is open for the act already. */
    public void open(long actId, String task, Instant now) {
        db.insertInto(VISIT, VISIT.ACT_ID, VISIT.TASK, VISIT.OPENED_AT)
                .values(actId, task, now)
                .onConflictDoNothing()
                .execute();
    }

    public List<Visit> waiting(Condition visible) {
        return read(visible);
    }

    public Optional<Visit> find(long id, Condition visible) {
        return read(visible.and(VISIT.ID.eq(id))).stream().findFirst();
    }

    public void done(long id, boolean succeeded, String note, Viewer by, Instant now) {
        db.update(VISIT)
                .set(VISIT.DONE_AT, now)
                .set(VISIT.DONE_BY, by.personId())
                .set(VISIT.DONE_BY_NAME, by.name())
                .set(VISIT.OUTCOME, succeeded ? "DONE" : "REFUSED")
                .set(VISIT.NOTE, note)
                .where(VISIT.ID.eq(id), VISIT.DONE_AT.isNull())
                .execute();
    }

    /** Answered after all: nobody need go there. */
    public void close(long actId, String note, Instant now) {
        db.update(VISIT)
                .set(VISIT.DONE_AT, now)
                .set(VISIT.OUTCOME, "DONE")
                .set(VISIT.NOTE, note)
                .where(VISIT.ACT_ID.eq(actId), VISIT.DONE_AT.isNull())
                .execute();
    }

    private List<Visit> read(Condition which) {
        Field<List<Paper>> papers = multiset(select(ACT_DOCUMENT.DOCUMENT_ID, ACT_DOCUMENT.NAME, ACT_DOCUMENT.NUMBER)
                        .from(ACT_DOCUMENT)
                        .where(ACT_DOCUMENT.ACT_ID.eq(ACT.ID))
                        .orderBy(ACT_DOCUMENT.POSITION))
                .as("papers")
                .convertFrom(rows -> rows.map(one -> new Paper(one.value1(), one.value2(), one.value3())));
        return db.select(VISIT.ID, VISIT.TASK, VISIT.OPENED_AT, ACT.ID, ACT.KIND, ACT.FEN, ACT.UNTIL)
                .select(MEASURE.ID, MEASURE.CASE_ID, MEASURE.INSTITUTION, MEASURE.PARTY_NAME)
                .select(MEASURE.CLASS, MEASURE.ACCOUNT, CASE_BRIEF.NUMBER)
                .select(papers)
                .from(VISIT)
                .join(ACT)
                .on(ACT.ID.eq(VISIT.ACT_ID))
                .join(MEASURE)
                .on(MEASURE.ID.eq(ACT.MEASURE_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MEASURE.CASE_ID))
                .where(which, VISIT.DONE_AT.isNull())
                .orderBy(VISIT.OPENED_AT, VISIT.ID)
                .fetch(row -> new Visit(
                        row.get(VISIT.ID),
                        row.get(ACT.ID),
                        ActKind.valueOf(row.get(ACT.KIND)),
                        row.get(MEASURE.ID),
                        new CaseId(row.get(MEASURE.CASE_ID)),
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(MEASURE.INSTITUTION),
                        row.get(MEASURE.PARTY_NAME),
                        row.get(MEASURE.CLASS),
                        FoundAsset.shown(row.get(MEASURE.CLASS), row.get(MEASURE.ACCOUNT)),
                        HeldAs.of(row.get(MEASURE.CLASS)),
                        row.get(ACT.FEN),
                        row.get(ACT.UNTIL),
                        row.get(VISIT.TASK),
                        row.get(VISIT.OPENED_AT),
                        row.get(papers)));
    }
}
