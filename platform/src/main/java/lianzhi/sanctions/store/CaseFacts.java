package lianzhi.sanctions.store;

import static lianzhi.schema.shared.Tables.CASE_EVENT;
import static lianzhi.schema.shared.Tables.CONTROL_MEASURE;

import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What the timeline and the controls of a case say about the conditions of punishment. */
@Repository
public class CaseFacts {
    private final DSLContext db;

    CaseFacts(DSLContext db) {
        this.db = db;
    }

    /** Codes of everything that happened. */
    public Set<String> events(CaseId id) {
        return Set.copyOf(db.selectDistinct(CASE_EVENT.CODE)
                .from(CASE_EVENT)
                .where(CASE_EVENT.CASE_ID.eq(id.value()))
                .fetch(CASE_EVENT.CODE));
    }

    /** Money that is really held for the case. */
    public Money held(CaseId id) {
        return db.select(DSL.coalesce(DSL.sum(DSL.field("held_fen", Long.class)), DSL.inline(0))
                        .cast(Long.class))
                .from(CONTROL_MEASURE)
                .where(CONTROL_MEASURE.CASE_ID.eq(id.value()), CONTROL_MEASURE.STATE.eq("EFFECTIVE"))
                .fetchSingle(row -> new Money(row.value1()));
    }
}
