package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.PARTNER;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** How each partner kept its promise. */
@Component
public class ScoreStore {
    private static final int[] HOURS = {0, 1, 4, 12, 24, 72, 24 * 3660};

    private final DSLContext db;

    ScoreStore(DSLContext db) {
        this.db = db;
    }

    public List<Score> since(Instant since, Instant now) {
        var limit = field("{0} + {1} * interval '1 hour'", Instant.class, ITEM.SEALED_AT, PARTNER.PROMISED_HOURS);
        return db.select(
                        PARTNER.ID,
                        PARTNER.NAME_ZH,
                        PARTNER.NAME_EN,
                        PARTNER.KIND,
                        PARTNER.TRANSPORT,
                        PARTNER.PROMISED_HOURS,
                        PARTNER.ACTIVE,
                        count(ITEM.ID),
                        count(ITEM.ANSWERED_AT),
                        count().filterWhere(ITEM.ANSWERED_AT.le(limit)),
                        count().filterWhere(ITEM.ANSWERED_AT.isNull().and(limit.lt(now))),
                        count().filterWhere(ITEM.ANSWER.in("FOUND", "PARTIAL")),
                        count().filterWhere(ITEM.ANSWER.eq("NIL")),
                        count().filterWhere(ITEM.ANSWER.eq("REFUSED")),
                        minutes("0.5"),
                        minutes("0.9"),
                        max(ITEM.ANSWERED_AT),
                        PARTNER.ROUTE,
                        PARTNER.INSTITUTION,
                        count().filterWhere(ITEM.STATE.eq("OFFLINE")),
                        spread())
                .from(PARTNER)
                .leftJoin(ITEM)
                .on(ITEM.PARTNER_ID.eq(PARTNER.ID), ITEM.SEALED_AT.ge(since))
                .groupBy(PARTNER.ID)
                .orderBy(PARTNER.KIND, PARTNER.NAME_ZH, PARTNER.ID)
                .fetch(row -> score(row, now));
    }

    public List<Refusal> refusals(long partnerId, Instant since) {
        return db.select(ITEM.REASON, count())
                .from(ITEM)
                .where(ITEM.PARTNER_ID.eq(partnerId), ITEM.ANSWER.eq("REFUSED"), ITEM.SEALED_AT.ge(since))
                .groupBy(ITEM.REASON)
                .orderBy(count().desc(), ITEM.REASON)
                .limit(50)
                .fetch(row -> new Refusal(row.value1(), row.value2()));
    }

    private static Score score(Record row, Instant now) {
        var overdue = row.get(10, Integer.class);
        var heard = row.get(16, Instant.class);
        var promised = row.get(5, Integer.class);
        return new Score(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                promised,
                row.get(6, Boolean.class),
                row.get(7, Integer.class),
                row.get(8, Integer.class),
                row.get(9, Integer.class),
                overdue,
                row.get(11, Integer.class),
                row.get(12, Integer.class),
                row.get(13, Integer.class),
                row.get(14, Integer.class),
                row.get(15, Integer.class),
                heard,
                row.get(17, String.class),
                row.get(18, String.class),
                row.get(19, Integer.class),
                List.of(row.get(20, Integer[].class)),
                overdue > 0 && (heard == null || heard.isBefore(now.minus(Duration.ofHours(promised)))));
    }

    private static Field<Integer[]> spread() {
        var lasted = field("extract(epoch from {0} - {1})", BigDecimal.class, ITEM.ANSWERED_AT, ITEM.SEALED_AT);
        var steps = new ArrayList<Field<Integer>>();
        for (var i = 1; i < HOURS.length; i++) {
            var above = i == 1 ? -1 : HOURS[i - 1];
            steps.add(count().filterWhere(lasted.gt(hours(above)).and(lasted.le(hours(HOURS[i])))));
        }
        return array(steps);
    }

    private static BigDecimal hours(int hours) {
        return BigDecimal.valueOf(hours * 3600L);
    }

    private static Field<Integer> minutes(String share) {
        return field(
                "round(extract(epoch from percentile_disc({2}) within group (order by {0} - {1})) / 60)::int",
                Integer.class, ITEM.ANSWERED_AT, ITEM.SEALED_AT, inline(new BigDecimal(share)));
    }
}
