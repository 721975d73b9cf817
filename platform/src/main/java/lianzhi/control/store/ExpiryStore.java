package lianzhi.control.store;

import static lianzhi.schema.control.Tables.EXPIRY_WARNING;
import static lianzhi.schema.control.Tables.LAPSE;
import static lianzhi.schema.control.Tables.MEASURE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.control.MeasureState;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Terms that run out. */
@Component
public class ExpiryStore {
    /** @param days left, the distance that was reached */
    public record Ending(long measureId, CaseId caseId, Instant endsAt, int days) {}

    private final DSLContext db;

    ExpiryStore(DSLContext db) {
        this.db = db;
    }

    /** The warnings that are due and were not given; gives them. The nearest distance alone, if several passed at once. */
    public List<Ending> warn(List<Integer> distances, Instant now) {
        var given = new ArrayList<Ending>();
        var nearest = distances.stream().sorted().toList();
        for (var i = 0; i < nearest.size(); i++) {
            var from = i == 0 ? now : now.plus(Duration.ofDays(nearest.get(i - 1)));
            given.addAll(warn(nearest.get(i), from, now.plus(Duration.ofDays(nearest.get(i))), now));
        }
        return given;
    }

    private List<Ending> warn(int days, Instant after, Instant until, Instant now) {
        return db.insertInto(
                        EXPIRY_WARNING,
                        EXPIRY_WARNING.MEASURE_ID,
                        EXPIRY_WARNING.ENDS_AT,
                        EXPIRY_WARNING.DAYS,
                        EXPIRY_WARNING.AT)
                .select(select(MEASURE.ID, MEASURE.ENDS_AT, inline(days), val(now))
                        .from(MEASURE)
                        .where(MEASURE.STATE.in("EFFECTIVE", "WAITING"))
                        .and(MEASURE.ENDS_AT.gt(after))
                        .and(MEASURE.ENDS_AT.le(until)))
                .onConflictDoNothing()
                .returningResult(
                        EXPIRY_WARNING.MEASURE_ID,
                        field(select(MEASURE.CASE_ID).from(MEASURE).where(MEASURE.ID.eq(EXPIRY_WARNING.MEASURE_ID))),
                        EXPIRY_WARNING.ENDS_AT)
                .fetch(row -> new Ending(row.value1(), new CaseId(row.value2()), row.value3(), days));
    }

    /** In force by the books, but past their end. */
    public List<Ending> ended(Instant now) {
        return db.select(MEASURE.ID, MEASURE.CASE_ID, MEASURE.ENDS_AT)
                .from(MEASURE)
                .where(MEASURE.STATE.in("EFFECTIVE", "WAITING"), MEASURE.ENDS_AT.lt(now))
                .orderBy(MEASURE.ENDS_AT)
                .limit(1000)
                .fetch(row -> new Ending(row.value1(), new CaseId(row.value2()), row.value3(), 0));
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
