package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.SANCTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sanctions of many persons, a statement for all of them. */
@Repository
public class ManySanctions {
    private static final List<Field<?>> ASKED = List.of(
            SANCTION.CASE_ID,
            SANCTION.COURT_CODE,
            SANCTION.JUDGE_ID,
            SANCTION.MEASURE,
            SANCTION.FAMILY,
            SANCTION.PARENT_ID,
            SANCTION.BATCH_ID,
            SANCTION.CASE_PARTY_ID,
            SANCTION.PARTY_ID,
            SANCTION.ROLE,
            SANCTION.NAME,
            SANCTION.IS_UNIT,
            SANCTION.ID_KIND,
            SANCTION.ID_NUMBER,
            SANCTION.BORN_GIVEN,
            SANCTION.ITEMS,
            SANCTION.CONDUCT,
            SANCTION.GRADE,
            SANCTION.MONTHS,
            SANCTION.GRACE_UNTIL,
            SANCTION.STATE,
            SANCTION.ASKED_BY,
            SANCTION.ASKED_BY_NAME,
            SANCTION.ASKED_AT,
            SANCTION.ASKED_ON);
    private final DSLContext db;

    ManySanctions(DSLContext db) {
        this.db = db;
    }

    /** Many in one statement. @return by party of the case; who is missing has the same measure already */
    public Map<Long, Long> ask(Collection<Asked> all, @Nullable Viewer by, Instant at, LocalDate on) {
        if (all.isEmpty()) return Map.of();
        var fields = ASKED.toArray(Field<?>[]::new);
        return db.insertInto(SANCTION, ASKED)
                .valuesOfRecords(all.stream()
                        .map(one -> SanctionStore.row(db, one, by, at, on).into(fields))
                        .toList())
                .onConflictDoNothing()
                .returningResult(SANCTION.CASE_PARTY_ID, SANCTION.ID)
                .fetchMap(SANCTION.CASE_PARTY_ID, SANCTION.ID);
    }

    /** Who was deleted at the applicant's request since that day, and for which grounds. */
    public Map<CaseId, List<Bar>> bars(Collection<CaseId> ids, LocalDate since) {
        return db.select(SANCTION.CASE_ID, SANCTION.CASE_PARTY_ID, SANCTION.ITEMS)
                .from(SANCTION)
                .where(
                        SANCTION.CASE_ID.eq(DSL.any(numbers(ids))),
                        SANCTION.FAMILY.eq("LIST"),
                        SANCTION.LIFT_GROUND.eq("CONSENT"),
                        SANCTION.ENDED_AT.isNotNull(),
                        SANCTION.LIFT_DUE_ON.ge(since))
                .fetchGroups(row -> new CaseId(row.value1()), row -> new Bar(row.value2(), List.of(row.value3())));
    }

    public List<CaseId> casesOf(Collection<Long> ids) {
        return db.selectDistinct(SANCTION.CASE_ID)
                .from(SANCTION)
                .where(SANCTION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .fetch(row -> new CaseId(row.value1()));
    }

    /** Locks many until the transaction ends. */
    public List<SanctionRow> lock(Collection<Long> ids) {
        return db.selectFrom(SANCTION)
                .where(SANCTION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .orderBy(SANCTION.ID)
                .forUpdate()
                .fetch(one -> SanctionStore.row(one));
    }

    /** Many that are decided and begin on one day, in one statement. */
    public void begin(Collection<Begun> all, LocalDate on, @Nullable Instant shown) {
        if (all.isEmpty()) return;
        db.execute(
                "update sanctions.sanction s set decided_on = {5}, document_id = x.document, document_number ="
                        + " x.number, state = x.state, starts_on = {5}, ends_on = x.until, published_at = {6}, version ="
                        + " s.version + 1 from unnest({0}::bigint[], {1}::text[], {2}::date[], {3}::bigint[], {4}::text[])"
                        + " as x (id, state, until, document, number) where s.id = x.id",
                DSL.val(all.stream().map(Begun::id).toArray(Long[]::new)),
                DSL.val(all.stream().map(one -> one.state().name()).toArray(String[]::new)),
                DSL.val(all.stream().map(Begun::until).toArray(LocalDate[]::new)),
                DSL.val(all.stream().map(Begun::documentId).toArray(Long[]::new)),
                DSL.val(all.stream().map(Begun::number).toArray(String[]::new)),
                DSL.val(on),
                DSL.val(shown, SANCTION.PUBLISHED_AT));
    }

    private static Long[] numbers(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toArray(Long[]::new);
    }
}
