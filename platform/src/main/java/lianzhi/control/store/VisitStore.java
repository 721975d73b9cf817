package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;
import static lianzhi.schema.control.Tables.MEASURE;
import static lianzhi.schema.control.Tables.VISIT;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
        return db.select(
                        VISIT.ID,
                        VISIT.ACT_ID,
                        ACT.KIND,
                        MEASURE.ID,
                        MEASURE.CASE_ID,
                        CASE_BRIEF.NUMBER,
                        MEASURE.INSTITUTION,
                        MEASURE.PARTY_NAME,
                        VISIT.TASK,
                        VISIT.OPENED_AT)
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
                        row.value1(),
                        row.value2(),
                        ActKind.valueOf(row.value3()),
                        row.value4(),
                        new CaseId(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }
}
