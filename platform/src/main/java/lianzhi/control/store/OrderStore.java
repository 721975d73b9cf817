package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;
import static lianzhi.schema.control.Tables.MEASURE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.EXCHANGE_ITEM;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Orders that are with an institution. */
@Component
public class OrderStore {

    private static final String[] WAITING = {"SEALED", "OFFERED", "FETCHED"};
    private final DSLContext db;

    OrderStore(DSLContext db) {
        this.db = db;
    }

    /** Of a case that the viewer may see. */
    public Optional<Order> find(long actId, Condition visible) {
        return db.select(ACT.ID, ACT.MEASURE_ID, MEASURE.CASE_ID, ACT.ITEM_ID, MEASURE.INSTITUTION)
                .from(ACT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ACT.MEASURE_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MEASURE.CASE_ID))
                .where(ACT.ID.eq(actId), ACT.ITEM_ID.isNotNull(), visible)
                .fetchOptional(OrderStore::order);
    }

    /** Over their limit and not marked yet; marks them. */
    public List<Long> markLate(Instant now) {
        return db.update(ACT)
                .set(ACT.LATE_AT, now)
                .from(EXCHANGE_ITEM)
                .where(EXCHANGE_ITEM.ID.eq(ACT.ITEM_ID), ACT.LATE_AT.isNull(), ACT.STATE.eq("ORDERED"))
                .and(EXCHANGE_ITEM.STATE.in(WAITING))
                .and(EXCHANGE_ITEM.DUE_AT.lt(now))
                .returningResult(ACT.ITEM_ID)
                .fetch(ACT.ITEM_ID);
    }

    /** Silent for so long that somebody must go there. */
    public List<Order> silentSince(Instant sealedBefore) {
        return db.select(ACT.ID, ACT.MEASURE_ID, MEASURE.CASE_ID, ACT.ITEM_ID, MEASURE.INSTITUTION)
                .from(ACT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ACT.MEASURE_ID))
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(ACT.ITEM_ID))
                .where(ACT.STATE.eq("ORDERED"), EXCHANGE_ITEM.STATE.in(WAITING))
                .and(EXCHANGE_ITEM.SEALED_AT.lt(sealedBefore))
                .orderBy(ACT.ID)
                .limit(1000)
                .fetch(OrderStore::order);
    }

    /** Institutions that have not answered an order of the case. */
    public List<String> waitingFor(CaseId id) {
        return db.selectDistinct(MEASURE.INSTITUTION)
                .from(ACT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ACT.MEASURE_ID))
                .where(MEASURE.CASE_ID.eq(id.value()), ACT.STATE.eq("ORDERED"))
                .orderBy(MEASURE.INSTITUTION)
                .fetch(MEASURE.INSTITUTION);
    }

    private static Order order(Record row) {
        return new Order(
                row.get(ACT.ID),
                row.get(ACT.MEASURE_ID),
                new CaseId(row.get(MEASURE.CASE_ID)),
                row.get(ACT.ITEM_ID),
                row.get(MEASURE.INSTITUTION));
    }
}
