package lianzhi.statistics.store;

import static lianzhi.schema.statistics.Tables.ENTRY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.util.List;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.Measure;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.Term;
import org.jooq.AggregateFunction;
import org.jooq.Condition;
import org.jooq.Field;

/** The terms of a count, as a sum over entries. */
final class EntrySums {
    private EntrySums() {}

    /** Entries that one of the terms looks at. */
    static Condition looked(List<Term> terms, Period period) {
        return or(terms.stream().map(term -> holds(term, period)).toList());
    }

    static AggregateFunction<BigDecimal> of(Count count, Period period) {
        Field<Long> added = inline(0L);
        for (var term : count.terms()) {
            added = added.plus(when(holds(term, period), measure(term.measure()).times(inline(term.sign())))
                    .else_(inline(0L)));
        }
        return sum(added);
    }

    private static Condition holds(Term term, Period period) {
        var first = term.span().first(period);
        return ENTRY.KIND
                .eq(inline(term.kind().name()))
                .and(way(term))
                .and(first == null ? noCondition() : ENTRY.ON_DAY.ge(first))
                .and(ENTRY.ON_DAY.le(term.span().last(period)));
    }

    private static Condition way(Term term) {
        var way = term.way();
        if (way == null) {
            return noCondition();
        }
        return term.but() ? ENTRY.WAY.ne(inline(way)) : ENTRY.WAY.eq(inline(way));
    }

    private static Field<Long> measure(Measure measure) {
        return switch (measure) {
            case CASES -> ENTRY.N.cast(Long.class);
            case IN_TIME -> ENTRY.IN_TIME.cast(Long.class);
            case DAYS -> ENTRY.DAYS.cast(Long.class);
            case AMOUNT -> ENTRY.AMOUNT;
            case RECOVERED -> ENTRY.RECOVERED;
        };
    }
}
