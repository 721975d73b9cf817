package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.statistics.Tables.ENTRY;
import static lianzhi.schema.statistics.Tables.TALLY;
import static lianzhi.schema.statistics.Tables.TALLY_BETWEEN;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * 汇总: from the rollup (years, then months; days where a period begins within a month) and what is not in it yet, or from
 * the entries when a past day is asked for.
 */
@Component
class AddUp {
    private static final int SUMS_FROM = 5;
    private final DSLContext db;

    AddUp(DSLContext db) {
        this.db = db;
    }

    List<Tally> between(Scope scope, SortedSet<LocalDate> cuts) {
        var days = List.copyOf(cuts);
        if (scope.asOf() != null) {
            return fetch(ENTRY, SeenEntries.of(scope), days);
        }
        boolean wholeMonths = days.stream().allMatch(day -> day.getDayOfMonth() == 1);
        Table<?> tally =
                wholeMonths ? TALLY_BETWEEN(days.getFirst(), days.getLast().minusDays(1)) : TALLY;
        return fetch(tally, SeenEntries.ofCourt(scope, column(tally, "court_code", String.class)), days);
    }

    private List<Tally> fetch(Table<?> from, Condition which, List<LocalDate> days) {
        var day = column(from, "on_day", LocalDate.class);
        return db.select(
                        column(from, "court_code", String.class),
                        column(from, "type", String.class),
                        column(from, "kind", String.class),
                        column(from, "way", String.class),
                        stretch(day, days),
                        whole(from, "n"),
                        whole(from, "in_time"),
                        whole(from, "days"),
                        whole(from, "amount"),
                        whole(from, "recovered"))
                .from(from)
                .where(which)
                .groupBy(field("1"), field("2"), field("3"), field("4"), field("5"))
                .fetch(row -> tally(row, days));
    }

    private static <T extends Object> Field<T> column(Table<?> from, String name, Class<T> type) {
        return requireNonNull(from.field(name, type));
    }

    /** How many cuts are not later than the day. */
    private static Field<Integer> stretch(Field<LocalDate> day, List<LocalDate> cuts) {
        return field("width_bucket({0}, {1})", Integer.class, day, val(cuts.toArray(LocalDate[]::new)));
    }

    private static Field<BigDecimal> whole(Table<?> from, String name) {
        return sum(column(from, name, Long.class));
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
