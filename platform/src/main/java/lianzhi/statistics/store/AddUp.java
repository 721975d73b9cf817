package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.statistics.Tables.ENTRY;
import static lianzhi.schema.statistics.Tables.TALLY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import lianzhi.statistics.bulletin.Counts.Scope;
import lianzhi.statistics.bulletin.Kind;
import lianzhi.statistics.bulletin.Tally;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** 汇总: from the rollup and what is not in it yet, or from the entries when a past day is asked for. */
@Component
class AddUp {
    private static final int SUMS_FROM = 5;
    private final DSLContext db;

    AddUp(DSLContext db) {
        this.db = db;
    }

    List<Tally> between(Scope scope, SortedSet<LocalDate> cuts) {
        var days = List.copyOf(cuts);
        return scope.asOf() == null
                ? db.select(
                                TALLY.COURT_CODE,
                                TALLY.TYPE,
                                TALLY.KIND,
                                TALLY.WAY,
                                stretch(TALLY.ON_DAY, days),
                                whole(TALLY.N),
                                whole(TALLY.IN_TIME),
                                whole(TALLY.DAYS),
                                whole(TALLY.AMOUNT),
                                whole(TALLY.RECOVERED))
                        .from(TALLY)
                        .where(SeenEntries.ofCourt(scope, TALLY.COURT_CODE))
                        .groupBy(TALLY.COURT_CODE, TALLY.TYPE, TALLY.KIND, TALLY.WAY, field("5"))
                        .fetch(row -> tally(row, days))
                : db.select(
                                ENTRY.COURT_CODE,
                                ENTRY.TYPE,
                                ENTRY.KIND,
                                ENTRY.WAY,
                                stretch(ENTRY.ON_DAY, days),
                                whole(ENTRY.N),
                                whole(ENTRY.IN_TIME),
                                whole(ENTRY.DAYS),
                                whole(ENTRY.AMOUNT),
                                whole(ENTRY.RECOVERED))
                        .from(ENTRY)
                        .where(SeenEntries.of(scope))
                        .groupBy(ENTRY.COURT_CODE, ENTRY.TYPE, ENTRY.KIND, ENTRY.WAY, field("5"))
                        .fetch(row -> tally(row, days));
    }

    /** How many cuts are not later than the day. */
    private static Field<Integer> stretch(Field<LocalDate> day, List<LocalDate> cuts) {
        return field("width_bucket({0}, {1})", Integer.class, day, val(cuts.toArray(LocalDate[]::new)));
    }

    private static Field<BigDecimal> whole(Field<? extends Number> number) {
        return sum(number);
    }

    private static Tally tally(Record row, List<LocalDate> cuts) {
        int stretch = requireNonNull(row.get(SUMS_FROM - 1, Integer.class));
        return new Tally(
                requireNonNull(row.get(0, String.class)),
                requireNonNull(row.get(1, String.class)),
                Kind.valueOf(requireNonNull(row.get(2, String.class))),
                requireNonNull(row.get(3, String.class)),
                stretch == 0 ? LocalDate.MIN : cuts.get(stretch - 1),
                number(row, SUMS_FROM),
                number(row, SUMS_FROM + 1),
                number(row, SUMS_FROM + 2),
                number(row, SUMS_FROM + 3),
                number(row, SUMS_FROM + 4));
    }

    private static long number(Record row, int column) {
        return requireNonNull(row.get(column, BigDecimal.class)).longValueExact();
    }
}
