package lianzhi.sanctions.store;

import static lianzhi.schema.shared.Tables.CASE_EVENT;
import static lianzhi.schema.shared.Tables.CONTROL_MEASURE;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What the timeline and the controls of cases say about the conditions of punishment. */
@Repository
public class CaseFacts {
    private final DSLContext db;

    CaseFacts(DSLContext db) {
        this.db = db;
    }

    /** Codes of everything that happened. */
    public Map<CaseId, Set<String>> events(Collection<CaseId> ids) {
        return db
                .selectDistinct(CASE_EVENT.CASE_ID, CASE_EVENT.CODE)
                .from(CASE_EVENT)
                .where(CASE_EVENT.CASE_ID.eq(DSL.any(numbers(ids))))
                .fetchGroups(CASE_EVENT.CASE_ID, CASE_EVENT.CODE)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(one -> new CaseId(one.getKey()), one -> Set.copyOf(one.getValue())));
    }

    /** Money that is really held for each case. */
    public Map<CaseId, Money> held(Collection<CaseId> ids) {
        return db
                .select(
                        CONTROL_MEASURE.CASE_ID,
                        DSL.coalesce(DSL.sum(DSL.field("held_fen", Long.class)), DSL.inline(0))
                                .cast(Long.class))
                .from(CONTROL_MEASURE)
                .where(CONTROL_MEASURE.CASE_ID.eq(DSL.any(numbers(ids))), CONTROL_MEASURE.STATE.eq("EFFECTIVE"))
                .groupBy(CONTROL_MEASURE.CASE_ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> new CaseId(row.value1()), row -> new Money(row.value2())));
    }

    private static Long[] numbers(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toArray(Long[]::new);
    }
}
