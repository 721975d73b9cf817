package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.EXCHANGE_ITEM;
import static lianzhi.schema.shared.Tables.EXCHANGE_PARTNER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Figures above the board, and how each institution has kept its promise. */
@Component
public class BoardSums {
    private static final int DAYS = 30;

    private final DSLContext db;
    private final Clock clock;

    BoardSums(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<Column> columns() {
        var now = clock.instant();
        var limit = field(
                "{0} + {1} * interval '1 hour'",
                Instant.class, EXCHANGE_ITEM.SEALED_AT, EXCHANGE_PARTNER.PROMISED_HOURS);
        var due = EXCHANGE_ITEM.ANSWERED_AT.isNotNull().or(limit.lt(now));
        var counted = count().filterWhere(EXCHANGE_ITEM.ID.isNotNull().and(due));
        var inTime = count().filterWhere(EXCHANGE_ITEM.ANSWERED_AT.le(limit));
        return db.select(
                        EXCHANGE_PARTNER.ID,
                        EXCHANGE_PARTNER.NAME_ZH,
                        EXCHANGE_PARTNER.NAME_EN,
                        EXCHANGE_PARTNER.KIND,
                        EXCHANGE_PARTNER.PROMISED_HOURS,
                        counted,
                        inTime)
                .from(EXCHANGE_PARTNER)
                .leftJoin(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.PARTNER_ID.eq(EXCHANGE_PARTNER.ID))
                .and(EXCHANGE_ITEM.NATURE.eq("QUERY"))
                .and(EXCHANGE_ITEM.SEALED_AT.ge(now.minus(Duration.ofDays(DAYS))))
                .where(EXCHANGE_PARTNER.ACTIVE.isTrue())
                .groupBy(
                        EXCHANGE_PARTNER.ID,
                        EXCHANGE_PARTNER.NAME_ZH,
                        EXCHANGE_PARTNER.NAME_EN,
                        EXCHANGE_PARTNER.KIND,
                        EXCHANGE_PARTNER.PROMISED_HOURS)
                .orderBy(EXCHANGE_PARTNER.KIND, EXCHANGE_PARTNER.ID)
                .fetch(row -> new Column(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6() == 0 ? null : row.value7() * 100 / row.value6()));
    }

    public Sums sums(Condition visible) {
        var now = clock.instant();
        return db.select(
                        count(),
                        count().filterWhere(is("waiting", now)),
                        count().filterWhere(is("late", now)),
                        count().filterWhere(is("found", now)),
                        count().filterWhere(is("nil", now)),
                        count().filterWhere(is("refused", now)),
                        count().filterWhere(is("offline", now)))
                .from(REQUEST)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(REQUEST.CASE_ID))
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(REQUEST.ITEM_ID))
                .where(visible)
                .fetchSingle(row -> new Sums(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** Cells that show so; "todo" is what a person must act on; anything else is every cell. */
    public static Condition is(String what, Instant now) {
        var open = EXCHANGE_ITEM.ANSWER.isNull().and(REQUEST.OFFLINE_TASK.isNull());
        var late = open.and(EXCHANGE_ITEM.DUE_AT.lt(val(now)));
        return switch (what) {
            case "waiting" -> open.and(EXCHANGE_ITEM.DUE_AT.ge(val(now)));
            case "late" -> late;
            case "found" -> EXCHANGE_ITEM.ANSWER.in("FOUND", "PARTIAL");
            case "nil" -> EXCHANGE_ITEM.ANSWER.eq("NIL");
            case "refused" -> EXCHANGE_ITEM.ANSWER.eq("REFUSED");
            case "offline" -> EXCHANGE_ITEM.ANSWER.isNull().and(REQUEST.OFFLINE_TASK.isNotNull());
            case "todo" -> late.or(EXCHANGE_ITEM.ANSWER.eq("REFUSED"));
            default -> trueCondition();
        };
    }
}
