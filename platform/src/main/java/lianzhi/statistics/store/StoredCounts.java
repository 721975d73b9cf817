package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_PAYMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import lianzhi.statistics.bulletin.Bulletin;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
class StoredCounts implements Counts {
    private final DSLContext db;

    StoredCounts(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<String, Map<Count, Long>> byCourt(Scope scope, Period period) {
        var fields = new EnumMap<Count, Field<BigDecimal>>(Count.class);
        Arrays.stream(Count.values())
                .forEach(c -> fields.put(
                        c,
                        coalesce(
                                        sum(CountedSets.amount(c, period)).filterWhere(CountedSets.holds(c, period)),
                                        inline(BigDecimal.ZERO))
                                .as(c.name())));
        var byCourt = new LinkedHashMap<String, Map<Count, Long>>();
        db.select(CASE_BRIEF.COURT_CODE)
                .select(fields.values())
                .from(CASE_BRIEF)
                .where(inScope(scope))
                .groupBy(CASE_BRIEF.COURT_CODE)
                .orderBy(CASE_BRIEF.COURT_CODE)
                .forEach(row -> {
                    var counts = new EnumMap<Count, Long>(Count.class);
                    fields.forEach(
                            (c, f) -> counts.put(c, requireNonNull(row.get(f)).longValueExact()));
                    byCourt.put(requireNonNull(row.get(CASE_BRIEF.COURT_CODE)), counts);
                });
        return byCourt;
    }

    @Override
    public List<Bulletin.MonthFigures> byMonth(Scope scope, Period period) {
        var opened = perMonth(scope, CASE_BRIEF.FILED_ON, CountedSets.holds(Count.NEW, period));
        var closed = perMonth(scope, CASE_BRIEF.CLOSED_ON, CountedSets.holds(Count.CLOSED, period));
        var performed = perMonth(scope, CASE_BRIEF.CLOSED_ON, CountedSets.holds(Count.PERFORMED, period));
        var recovered = recoveredPerMonth(scope, period);
        var months = new TreeMap<String, Bulletin.MonthFigures>();
        for (var day = period.from().withDayOfMonth(1); !day.isAfter(period.to()); day = day.plusMonths(1)) {
            var month = day.toString().substring(0, 7);
            months.put(
                    month,
                    new Bulletin.MonthFigures(
                            month,
                            opened.getOrDefault(month, 0L),
                            closed.getOrDefault(month, 0L),
                            performed.getOrDefault(month, 0L),
                            Money.fen(recovered.getOrDefault(month, 0L))));
        }
        return List.copyOf(months.values());
    }

    @Override
    public Page cases(Scope scope, Period period, Count count, int page, int size) {
        var counted = inScope(scope).and(CountedSets.holds(count, period));
        var amount = CountedSets.amount(count, period).as("amount");
        var items = db.select(CASE_BRIEF.fields())
                .select(CountedSets.TERM.as("term"), amount)
                .from(CASE_BRIEF)
                .where(counted)
                .orderBy(CASE_BRIEF.FILED_ON, CASE_BRIEF.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch(row -> counted(row, count, period));
        var all = requireNonNull(db.select(count(), coalesce(sum(CountedSets.amount(count, period)), BigDecimal.ZERO))
                .from(CASE_BRIEF)
                .where(counted)
                .fetchOne());
        return new Page(
                items, all.value1(), count.isMoney() ? Money.fen(all.value2().longValueExact()) : null);
    }

    private Map<String, Long> perMonth(Scope scope, Field<?> day, Condition holds) {
        var month = month(day);
        var found = new TreeMap<String, Long>();
        db.select(month, count())
                .from(CASE_BRIEF)
                .where(inScope(scope).and(holds))
                .groupBy(month)
                .forEach(row -> found.put(requireNonNull(row.value1()), (long) row.value2()));
        return found;
    }

    private Map<String, Long> recoveredPerMonth(Scope scope, Period period) {
        var month = month(CASE_PAYMENT.PAID_ON);
        var total = sum(field("{0}", Long.class, CASE_PAYMENT.AMOUNT_FEN));
        var found = new TreeMap<String, Long>();
        db.select(month, total)
                .from(CASE_PAYMENT)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CASE_PAYMENT.CASE_ID))
                .where(inScope(scope).and(CASE_PAYMENT.PAID_ON.between(period.from(), period.to())))
                .groupBy(month)
                .forEach(row -> found.put(
                        requireNonNull(row.value1()),
                        requireNonNull(row.value2()).longValueExact()));
        return found;
    }

    private static Field<String> month(Field<?> day) {
        return field("to_char({0}, 'YYYY-MM')", String.class, day);
    }

    private static Condition inScope(Scope scope) {
        return visibleTo(scope.viewer())
                .and(CASE_BRIEF.TYPE.in(scope.caseTypes()))
                .and(scope.courtCode() == null ? noCondition() : CASE_BRIEF.COURT_CODE.eq(scope.courtCode()));
    }

    private static Condition visibleTo(Viewer viewer) {
        return switch (viewer.reach()) {
            case NO_CASES, OWN_CASES -> falseCondition();
            case OWN_COURT -> CASE_BRIEF.COURT_CODE.eq(viewer.courtCode());
            case WHOLE_CITY -> noCondition();
        };
    }

    private static CountedCase counted(Record row, Count count, Period period) {
        var filed = requireNonNull(row.get(CASE_BRIEF.FILED_ON));
        var closed = row.get(CASE_BRIEF.CLOSED_ON);
        var term = requireNonNull(row.get("term", java.time.LocalDate.class));
        var amount = count.isMoney() ? Money.fen(requireNonNull(row.get("amount", Long.class))) : null;
        var why = SayWhy.of(count, period, filed, closed, term, amount);
        return new CountedCase(
                requireNonNull(row.get(CASE_BRIEF.ID)),
                requireNonNull(row.get(CASE_BRIEF.NUMBER)),
                requireNonNull(row.get(CASE_BRIEF.COURT_CODE)),
                requireNonNull(row.get(CASE_BRIEF.JUDGE_NAME)),
                requireNonNull(row.get(CASE_BRIEF.PARTIES)),
                filed,
                closed,
                row.get(CASE_BRIEF.CLOSE_WAY),
                term,
                amount,
                why.zh(),
                why.en());
    }
}
