package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;
import static lianzhi.schema.control.Tables.ACT_DOCUMENT;
import static lianzhi.schema.control.Tables.EARLIER_FREEZE;
import static lianzhi.schema.control.Tables.MEASURE;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.control.MeasureState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 轮候: who stands before whom at an institution. */
@Component
public class QueueStore {
    private final DSLContext db;

    QueueStore(DSLContext db) {
        this.db = db;
    }

    /** Measures of other cases on the same asset that wait behind the rulings of this one; their place is open now. */
    public List<Long> endBehind(long measureId, Instant now) {
        var rulings = select(ACT_DOCUMENT.NUMBER)
                .from(ACT_DOCUMENT)
                .join(ACT)
                .on(ACT.ID.eq(ACT_DOCUMENT.ACT_ID))
                .where(ACT.MEASURE_ID.eq(measureId), ACT_DOCUMENT.NUMBER.isNotNull());
        var asset = select(MEASURE.ASSET_ID).from(MEASURE).where(MEASURE.ID.eq(measureId));
        return end(
                EARLIER_FREEZE
                        .MEASURE_ID
                        .in(select(MEASURE.ID)
                                .from(MEASURE)
                                .where(MEASURE.ASSET_ID.in(asset), MEASURE.STATE.eq(MeasureState.WAITING.name())))
                        .and(EARLIER_FREEZE.DOCUMENT.in(rulings)),
                now);
    }

    /** Measures before which a freeze ran out. */
    public List<Long> endPassed(LocalDate today, Instant now) {
        return end(
                EARLIER_FREEZE
                        .UNTIL
                        .lt(today)
                        .and(EARLIER_FREEZE.MEASURE_ID.in(
                                select(MEASURE.ID).from(MEASURE).where(MEASURE.STATE.eq(MeasureState.WAITING.name())))),
                now);
    }

    /** One more than those who still stand before it. */
    public int rank(long measureId) {
        return 1
                + db.fetchCount(
                        EARLIER_FREEZE, EARLIER_FREEZE.MEASURE_ID.eq(measureId), EARLIER_FREEZE.ENDED_AT.isNull());
    }

    /** False when it has left the queue meanwhile. */
    public boolean moveUp(long measureId, int rank, MeasureState state) {
        return db.update(MEASURE)
                        .set(MEASURE.QUEUE_RANK, rank)
                        .set(MEASURE.STATE, state.name())
                        .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                        .where(MEASURE.ID.eq(measureId), MEASURE.STATE.eq(MeasureState.WAITING.name()))
                        .execute()
                == 1;
    }

    private List<Long> end(Condition which, Instant now) {
        return db
                .update(EARLIER_FREEZE)
                .set(EARLIER_FREEZE.ENDED_AT, now)
                .where(which, EARLIER_FREEZE.ENDED_AT.isNull())
                .returningResult(EARLIER_FREEZE.MEASURE_ID)
                .fetch(EARLIER_FREEZE.MEASURE_ID)
                .stream()
                .distinct()
                .sorted()
                .toList();
    }
}
