package lianzhi.statistics.store;

import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_PAYMENT;
import static lianzhi.schema.shared.Tables.CASE_TERM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.Period;
import org.jooq.Condition;
import org.jooq.Field;

/** The one definition of every set of cases that is counted, listed or summed. */
final class CountedSets {
    /** The term that was planned, moved by deductions; without one, six months from filing. */
    static final Field<LocalDate> TERM = coalesce(
            field(select(max(CASE_TERM.DUE_ON)).from(CASE_TERM).where(CASE_TERM.CASE_ID.eq(CASE_BRIEF.ID))),
            field("({0} + interval '6 months')::date", LocalDate.class, CASE_BRIEF.FILED_ON));

    private CountedSets() {}

    static Condition holds(Count count, Period period) {
        var openAtStart = CASE_BRIEF.CLOSED_ON.isNull().or(CASE_BRIEF.CLOSED_ON.ge(period.from()));
        var opened = CASE_BRIEF.FILED_ON.between(period.from(), period.to());
        var closed = CASE_BRIEF.CLOSED_ON.between(period.from(), period.to());
        var performed = closed.and(CASE_BRIEF.CLOSE_WAY.eq(inline("PERFORMED")));
        var first = CASE_BRIEF.TYPE.eq(inline("执"));
        return switch (count) {
            case CARRIED_OVER -> CASE_BRIEF.FILED_ON.lt(period.from()).and(openAtStart);
            case NEW, NEW_CLAIMED -> opened;
            case ACCEPTED -> CASE_BRIEF.FILED_ON.le(period.to()).and(openAtStart);
            case CLOSED, CLOSED_CLAIMED -> closed;
            case PENDING ->
                CASE_BRIEF
                        .FILED_ON
                        .le(period.to())
                        .and(CASE_BRIEF.CLOSED_ON.isNull().or(CASE_BRIEF.CLOSED_ON.gt(period.to())));
            case PERFORMED, PERFORMED_CLAIMED -> performed;
            case ROUND_ENDED -> closed.and(CASE_BRIEF.CLOSE_WAY.eq(inline("ROUND_TERMINATED")));
            case WITHIN_LIMIT -> closed.and(CASE_BRIEF.CLOSED_ON.le(TERM));
            case FIRST_CLOSED -> closed.and(first);
            case FIRST_PERFORMED -> performed.and(first);
            case CLOSED_RECOVERED ->
                closed.and(exists(selectOne().from(CASE_PAYMENT).where(paidUntil(period))));
            case RECOVERED -> exists(selectOne().from(CASE_PAYMENT).where(paidIn(period)));
        };
    }

    /** What one case adds, in fen. */
    static Field<Long> amount(Count count, Period period) {
        return switch (count) {
            case NEW_CLAIMED, CLOSED_CLAIMED, PERFORMED_CLAIMED -> field("{0}", Long.class, CASE_BRIEF.CLAIMED_FEN);
            case CLOSED_RECOVERED -> paid(paidUntil(period));
            case RECOVERED -> paid(paidIn(period));
            default -> inline(1L);
        };
    }

    private static Field<Long> paid(Condition when) {
        return field(
                "coalesce({0}, 0)::bigint",
                Long.class,
                field(select(sum(field("{0}", Long.class, CASE_PAYMENT.AMOUNT_FEN)))
                        .from(CASE_PAYMENT)
                        .where(when)));
    }

    private static Condition paidIn(Period period) {
        return CASE_PAYMENT.CASE_ID.eq(CASE_BRIEF.ID).and(CASE_PAYMENT.PAID_ON.between(period.from(), period.to()));
    }

    private static Condition paidUntil(Period period) {
        return CASE_PAYMENT.CASE_ID.eq(CASE_BRIEF.ID).and(CASE_PAYMENT.PAID_ON.le(period.to()));
    }
}
