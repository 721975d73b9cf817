package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.ACT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.agencies.OrderKind;
import lianzhi.schema.sanctions.tables.records.ActRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Orders to units. */
@Repository
public class ActStore {
    private final DSLContext db;

    ActStore(DSLContext db) {
        this.db = db;
    }

    /** In one statement. @return ids by their place; what a unit has already is not in it */
    public Map<Integer, Long> order(List<NewAct> all, OrderKind kind, String ground, Instant at, LocalDate dueOn) {
        if (all.isEmpty()) return Map.of();
        return db.fetch(
                        "with x as materialized (select nextval('sanctions.act_id_seq') as id, u.* from"
                                + " unnest({0}::bigint[], {1}::bigint[], {2}::text[], {3}::text[], {4}::bigint[]) with"
                                + " ordinality u (sanction, unit, zh, en, placed, no)), added as (insert into"
                                + " sanctions.act (id, sanction_id, kind, unit_id, unit_zh, unit_en, order_id, state,"
                                + " ground, ordered_at, due_on) overriding system value select id, sanction, {5}, unit,"
                                + " zh, en, placed, 'ORDERED', {6}, {7}, {8} from x on conflict do nothing returning id)"
                                + " select x.no, x.id from x join added using (id)",
                        DSL.val(all.stream().map(NewAct::sanctionId).toArray(Long[]::new)),
                        DSL.val(all.stream().map(one -> one.unit().id()).toArray(Long[]::new)),
                        DSL.val(all.stream().map(one -> one.unit().nameZh()).toArray(String[]::new)),
                        DSL.val(all.stream().map(one -> one.unit().nameEn()).toArray(String[]::new)),
                        DSL.val(all.stream().map(NewAct::orderId).toArray(Long[]::new)),
                        DSL.val(kind.name()),
                        DSL.val(ground),
                        DSL.val(at, ACT.ORDERED_AT),
                        DSL.val(dueOn))
                .intoMap(row -> row.get(0, Integer.class) - 1, row -> row.get(1, Long.class));
    }

    public Optional<ActRow> find(long id) {
        return db.selectFrom(ACT).where(ACT.ID.eq(id)).fetchOptional(ActStore::row);
    }

    public List<ActRow> of(long sanctionId) {
        return read(ACT.SANCTION_ID.eq(sanctionId));
    }

    public List<ActRow> of(Collection<Long> sanctionIds) {
        return read(ACT.SANCTION_ID.in(sanctionIds));
    }

    public void answered(long id, String state, String answer, Instant at) {
        db.update(ACT)
                .set(ACT.STATE, state)
                .set(ACT.ANSWER, answer)
                .set(ACT.ANSWERED_AT, at)
                .where(ACT.ID.eq(id), ACT.STATE.eq("ORDERED"))
                .execute();
    }

    /** Liftings that a unit has not answered though their day is over. */
    public List<ActRow> late(LocalDate today) {
        return read(ACT.KIND
                .eq("LIFT")
                .and(ACT.STATE.in("ORDERED", "REFUSED"))
                .and(ACT.DUE_ON.lt(today))
                .and(ACT.LEVEL.lt(3)));
    }

    public void escalated(long id, int level) {
        db.update(ACT).set(ACT.LEVEL, level).where(ACT.ID.eq(id)).execute();
    }

    private List<ActRow> read(Condition which) {
        return db.selectFrom(ACT).where(which).orderBy(ACT.ID).fetch(ActStore::row);
    }

    private static ActRow row(ActRecord one) {
        return new ActRow(
                one.getId(),
                one.getSanctionId(),
                one.getKind(),
                one.getUnitId(),
                one.getUnitZh(),
                one.getUnitEn(),
                one.getOrderId(),
                one.getState(),
                one.getGround(),
                one.getOrderedAt(),
                one.getDueOn(),
                one.getAnsweredAt(),
                one.getAnswer(),
                one.getLevel());
    }
}
