package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.NODE;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.deadlines.LateNode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open duties past their day that nobody was warned of. */
@Component
public class LateNodes {
    private final DSLContext db;

    LateNodes(DSLContext db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<LateNode> after(long id, LocalDate today, int most) {
        return db.select(NODE.ID, NODE.CASE_ID, NODE.CODE, NODE.DUE_ON)
                .from(NODE)
                .where(
                        NODE.ID.gt(id),
                        NODE.IS_DUTY.isTrue(),
                        NODE.DONE_AT.isNull(),
                        NODE.DROPPED_AT.isNull(),
                        NODE.WARNED_ON.isNull(),
                        NODE.DUE_ON.lt(today))
                .orderBy(NODE.ID)
                .limit(most)
                .fetch(row -> new LateNode(row.value1(), new CaseId(row.value2()), row.value3(), row.value4()));
    }

    /** False if somebody was warned already or it is not open any more. The case is locked first, as every act does. */
    public boolean mark(LateNode late, LocalDate today) {
        db.selectOne()
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(late.caseId().value()))
                .forUpdate()
                .fetch();
        return db.update(NODE)
                        .set(NODE.WARNED_ON, today)
                        .where(
                                NODE.ID.eq(late.id()),
                                NODE.WARNED_ON.isNull(),
                                NODE.DONE_AT.isNull(),
                                NODE.DROPPED_AT.isNull())
                        .execute()
                == 1;
    }
}
