package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.ACT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Unit;
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

    /** Each of these units for each of these sanctions, in one statement. @return ids by sanction and unit; what a unit has already is not in it */
    public Map<Long, Map<Long, Long>> order(
            List<Long> sanctionIds, OrderKind kind, List<Unit> units, String ground, Instant at, LocalDate dueOn) {
        if (sanctionIds.isEmpty() || units.isEmpty()) return Map.of();
        return db
                .fetch(
                        "insert into sanctions.act (sanction_id, kind, unit_id, unit_zh, unit_en, state, ground,"
                                + " ordered_at, due_on) select s.id, {1}, u.id, u.zh, u.en, 'ORDERED', {5}, {6}, {7} from"
                                + " unnest({0}::bigint[]) as s (id) cross join unnest({2}::bigint[], {3}::text[],"
                                + " {4}::text[]) as u (id, zh, en) on conflict do nothing returning sanction_id, unit_id,"
                                + " id",
                        DSL.val(sanctionIds.toArray(Long[]::new)),
                        DSL.val(kind.name()),
                        DSL.val(units.stream().map(Unit::id).toArray(Long[]::new)),
                        DSL.val(units.stream().map(Unit::nameZh).toArray(String[]::new)),
                        DSL.val(units.stream().map(Unit::nameEn).toArray(String[]::new)),
                        DSL.val(ground),
                        DSL.val(at, ACT.ORDERED_AT),
                        DSL.val(dueOn))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Long.class),
                        Collectors.toMap(row -> row.get(1, Long.class), row -> row.get(2, Long.class))));
    }

    /** @param acts and their orders, place by place */
    public void placed(List<Long> acts, List<Long> orders) {
        db.execute(
                "update sanctions.act a set order_id = x.o from unnest({0}::bigint[], {1}::bigint[]) as x (i, o) where"
                        + " a.id = x.i",
                DSL.val(acts.toArray(Long[]::new)), DSL.val(orders.toArray(Long[]::new)));
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
