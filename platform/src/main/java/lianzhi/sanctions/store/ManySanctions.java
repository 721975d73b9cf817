package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.SANCTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.sanctions.SanctionState;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sanctions of many persons, a statement for all of them. */
@Repository
public class ManySanctions {
    private final DSLContext db;

    ManySanctions(DSLContext db) {
        this.db = db;
    }

    /** Many in one statement. @return their ids; what is missing is open on that person already */
    public Map<Asked, Long> ask(List<Asked> all, @Nullable Viewer by, Instant at, LocalDate on) {
        return all.isEmpty() ? Map.of() : new AddSanctions(all, Map.of(), by, at, on).in(db);
    }

    /** Many that follow others and are in force from that day, in one statement. @return as above */
    public Map<Asked, Long> follow(Map<Asked, Begun> all, Instant at, LocalDate on) {
        return all.isEmpty() ? Map.of() : new AddSanctions(List.copyOf(all.keySet()), all, null, at, on).in(db);
    }

    /** Many that end for one reason, in one statement. */
    public void ended(Collection<Long> ids, SanctionState state, String ground, Instant at) {
        if (ids.isEmpty()) return;
        db.update(SANCTION)
                .set(SANCTION.STATE, state.name())
                .set(SANCTION.LIFT_GROUND, ground)
                .set(SANCTION.WITHDRAWN_AT, DSL.coalesce(SANCTION.WITHDRAWN_AT, at))
                .set(SANCTION.ENDED_AT, at)
                .set(SANCTION.VERSION, SANCTION.VERSION.plus(1))
                .where(SANCTION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .execute();
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

    /** Locks many until the transaction ends. */
    public List<SanctionRow> lock(Collection<Long> ids) {
        return db.selectFrom(SANCTION)
                .where(SANCTION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .orderBy(SANCTION.ID)
                .forUpdate()
                .fetch(one -> SanctionStore.row(one));
    }

    /** Many that are decided and begin on one day, in one statement. */
    public void begin(Collection<Begun> all, LocalDate on, Instant now) {
        if (all.isEmpty()) return;
        db.execute(
                "update sanctions.sanction s set decided_on = {5}, document_id = x.document, document_number ="
                        + " x.number, state = x.state, starts_on = {5}, ends_on = x.until, published_at = case when"
                        + " x.shown then {7} end, version = s.version + 1 from unnest({0}::bigint[], {1}::text[],"
                        + " {2}::date[], {3}::bigint[], {4}::text[], {6}::boolean[]) as x (id, state, until, document,"
                        + " number, shown) where s.id = x.id",
                DSL.val(all.stream().map(Begun::id).toArray(Long[]::new)),
                DSL.val(all.stream().map(one -> one.state().name()).toArray(String[]::new)),
                DSL.val(all.stream().map(Begun::until).toArray(LocalDate[]::new)),
                DSL.val(all.stream().map(Begun::documentId).toArray(Long[]::new)),
                DSL.val(all.stream().map(Begun::number).toArray(String[]::new)),
                DSL.val(on),
                DSL.val(all.stream().map(Begun::shown).toArray(Boolean[]::new)),
                DSL.val(now, SANCTION.PUBLISHED_AT));
    }

    private static Long[] numbers(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toArray(Long[]::new);
    }
}
