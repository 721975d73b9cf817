package lianzhi.control.store;

import static lianzhi.schema.control.Tables.EXPIRY_WARNING;
import static lianzhi.schema.control.Tables.LAPSE;
import static lianzhi.schema.control.Tables.MEASURE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.control.MeasureState;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Terms that run out. */
@Component
public class ExpiryStore {

    private final DSLContext db;

    ExpiryStore(DSLContext db) {
        this.db = db;
    }

    /**
     * Gives the warnings that are due and were not given, in one statement however many there are. The nearest distance
     * alone, if several passed at once.
     *
     * @return how many
     */
    public int warn(List<Integer> distances, Instant now) {
        var nearest = distances.stream().sorted().toList();
        var days = nearest.getLast();
        Field<Integer> reached = inline(days);
        for (var distance : nearest.reversed()) {
            reached = when(MEASURE.ENDS_AT.le(now.plus(Duration.ofDays(distance))), inline(distance))
                    .otherwise(reached);
        }
        return db.insertInto(
                        EXPIRY_WARNING,
                        EXPIRY_WARNING.MEASURE_ID,
                        EXPIRY_WARNING.ENDS_AT,
                        EXPIRY_WARNING.DAYS,
                        EXPIRY_WARNING.AT)
                .select(select(MEASURE.ID, MEASURE.ENDS_AT, reached, val(now))
                        .from(MEASURE)
                        .where(MEASURE.STATE.in("EFFECTIVE", "WAITING"))
                        .and(MEASURE.ENDS_AT.gt(now))
                        .and(MEASURE.ENDS_AT.le(now.plus(Duration.ofDays(days)))))
                .onConflictDoNothing()
                .execute();
    }

    /** In force by the books, but past their end. */
    public List<Ending> ended(Instant now) {
        return db.select(MEASURE.ID, MEASURE.CASE_ID, MEASURE.ENDS_AT)
                .from(MEASURE)
                .where(MEASURE.STATE.in("EFFECTIVE", "WAITING"), MEASURE.ENDS_AT.lt(now))
                .orderBy(MEASURE.ENDS_AT)
                .limit(1000)
                .fetch(row -> new Ending(row.value1(), new CaseId(row.value2()), row.value3()));
    }

    /** False when it was renewed or released meanwhile. */
    public boolean lapse(long measureId, Instant now) {
        var held = db.select(MEASURE.HELD_FEN)
                .from(MEASURE)
                .where(MEASURE.ID.eq(measureId))
                .forUpdate()
                .fetchSingle()
                .value1();
        var lapsed = db.update(MEASURE)
                        .set(MEASURE.STATE, MeasureState.LAPSED.name())
                        .set(MEASURE.HELD_FEN, Money.ZERO)
                        .set(MEASURE.OVER_LIMIT_FEN, Money.ZERO)
                        .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                        .where(MEASURE.ID.eq(measureId), MEASURE.STATE.in("EFFECTIVE", "WAITING"))
                        .and(MEASURE.ENDS_AT.lt(now))
                        .execute()
                == 1;
        if (lapsed) {
            db.insertInto(LAPSE, LAPSE.MEASURE_ID, LAPSE.LAPSED_AT, LAPSE.HELD_FEN)
                    .values(measureId, now, held)
                    .execute();
        }
        return lapsed;
    }
}
