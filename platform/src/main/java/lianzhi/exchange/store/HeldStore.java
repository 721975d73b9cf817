package lianzhi.exchange.store;

import static lianzhi.schema.shared.Tables.CONTROL_MEASURE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** What each partner holds now for all the cases. */
@Component
public class HeldStore {
    private final DSLContext db;

    HeldStore(DSLContext db) {
        this.db = db;
    }

    public List<HeldNow> byPartner() {
        return db.select(
                        CONTROL_MEASURE.PARTNER_ID,
                        count().filterWhere(CONTROL_MEASURE.STATE.eq("EFFECTIVE")),
                        count().filterWhere(CONTROL_MEASURE.STATE.eq("WAITING")),
                        fen(CONTROL_MEASURE.HELD_FEN),
                        fen(CONTROL_MEASURE.OVER_LIMIT_FEN))
                .from(CONTROL_MEASURE)
                .where(CONTROL_MEASURE.STATE.in("EFFECTIVE", "WAITING"), CONTROL_MEASURE.PARTNER_ID.isNotNull())
                .groupBy(CONTROL_MEASURE.PARTNER_ID)
                .orderBy(CONTROL_MEASURE.PARTNER_ID)
                .fetch(row -> new HeldNow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Money.fen(row.value4().longValueExact()),
                        Money.fen(row.value5().longValueExact())));
    }

    private static Field<BigDecimal> fen(Field<Money> column) {
        return coalesce(sum(column.coerce(Long.class)), inline(BigDecimal.ZERO));
    }
}
