package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.NODE;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The first day on which something is due in a case, as lists tell it; events reckon it themselves. */
@Component
public class NextDue {
    private final DSLContext db;

    NextDue(DSLContext db) {
        this.db = db;
    }

    /** After nodes were moved or dropped otherwise; the caller holds the case. */
    public void reckon(CaseId id) {
        db.update(CASE_FILE)
                .set(
                        CASE_FILE.NEXT_DUE_ON,
                        select(min(NODE.DUE_ON))
                                .from(NODE)
                                .where(
                                        NODE.CASE_ID.eq(CASE_FILE.ID),
                                        NODE.IS_DUTY.isTrue(),
                                        NODE.DONE_AT.isNull(),
                                        NODE.DROPPED_AT.isNull()))
                .where(CASE_FILE.ID.eq(id.value()))
                .execute();
    }
}
