package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.ACT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Unit;
import lianzhi.schema.sanctions.tables.records.ActRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Orders to units. */
@Repository
public class ActStore {
    private final DSLContext db;

    ActStore(DSLContext db) {
        this.db = db;
    }

    /** @return its id; empty when the unit has this order already */
    public Optional<Long> order(
            long sanctionId, OrderKind kind, Unit unit, String ground, Instant at, LocalDate dueOn) {
        return db.insertInto(ACT)
                .set(ACT.SANCTION_ID, sanctionId)
                .set(ACT.KIND, kind.name())
                .set(ACT.UNIT_ID, unit.id())
                .set(ACT.UNIT_ZH, unit.nameZh())
                .set(ACT.UNIT_EN, unit.nameEn())
                .set(ACT.STATE, "ORDERED")
                .set(ACT.GROUND, ground)
                .set(ACT.ORDERED_AT, at)
                .set(ACT.DUE_ON, dueOn)
                .onConflictDoNothing()
                .returningResult(ACT.ID)
                .fetchOptional(ACT.ID);
    }

    public void placed(long id, long orderId) {
        db.update(ACT).set(ACT.ORDER_ID, orderId).where(ACT.ID.eq(id)).execute();
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
