package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.NODE;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.deadlines.LateNode;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open duties past their day that nobody was warned of. */
@Component
public class LateNodes {
    private final DSLContext db;

    LateNodes(DSLContext db) {
        this.db = db;
    }

    /** In the order of cases and nodes, behind this one; from the beginning without one. */
    @Transactional(readOnly = true)
    public List<LateNode> after(@Nullable LateNode last, LocalDate today, int most) {
        return db.select(NODE.ID, NODE.CASE_ID, NODE.CODE, NODE.DUE_ON)
                .from(NODE)
                .where(
                        last == null
                                ? DSL.noCondition()
                                : row(NODE.CASE_ID, NODE.ID).gt(last.caseId().value(), last.id()),
                        NODE.IS_DUTY.isTrue(),
                        NODE.DONE_AT.isNull(),
                        NODE.DROPPED_AT.isNull(),
                        NODE.WARNED_ON.isNull(),
                        NODE.DUE_ON.lt(today))
                .orderBy(NODE.CASE_ID, NODE.ID)
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
                                NODE.CASE_ID.eq(late.caseId().value()),
                                NODE.ID.eq(late.id()),
                                NODE.WARNED_ON.isNull(),
                                NODE.DONE_AT.isNull(),
                                NODE.DROPPED_AT.isNull())
                        .execute()
                == 1;
    }
}
