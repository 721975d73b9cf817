package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.patterns.Odd;
import lianzhi.statistics.patterns.Patterns;
import lianzhi.statistics.patterns.Spread;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredPatterns implements Patterns {
    private static final String HABITS = """
        with seen as (select * from statistics.entry where {0} and on_day between {1} and {2}),
        gaps as (select distinct on (court_code) court_code, on_day - before as gap, before, on_day as after from (
            select court_code, on_day, lag(on_day) over (partition by court_code order by on_day) as before
            from (select distinct court_code, on_day from seen where kind = 'FILED') f) g
            where before is not null order by court_code, on_day - before desc, on_day),
        nodes as (select court_code, count(*) as done,
            count(*) filter (where (done_at at time zone 'Asia/Shanghai')::date > done_on + {3}) as late
            from shared.case_node where {0} and done_on between {1} and {2} group by 1)
        select court_code, coalesce(sum(n) filter (where kind = 'CLOSED'), 0) as closed,
            coalesce(sum(n) filter (where kind = 'CLOSED'
                and on_day > (date_trunc('month', on_day) + interval '1 month - 4 days')::date), 0) as at_end,
            coalesce(sum(n) filter (where kind = 'CLOSED' and n > 0 and recorded_on > on_day + {3}), 0) as late, coalesce(max(g.gap), 0) as gap,
            max(g.before) as gap_from, max(g.after) as gap_to, coalesce(max(d.done), 0) as nodes, coalesce(max(d.late), 0) as nodes_late
        from seen s left join gaps g using (court_code) left join nodes d using (court_code) group by court_code order by court_code
        """;
    private final DSLContext db;
    private final StoredOddCases odd;

    StoredPatterns(DSLContext db, StoredOddCases odd) {
        this.db = db;
        this.odd = odd;
    }

    @Override
    public Spread spread(Counts.Scope scope, List<String> caseTypes, Period period) {
        var to = period.to();
        var open = SeenEntries.ofCourt(scope, CASE_BRIEF.COURT_CODE)
                .and(CASE_BRIEF.TYPE.in(caseTypes))
                .and(CASE_BRIEF.FILED_ON.le(to))
                .and(CASE_BRIEF.CLOSED_ON.isNull().or(CASE_BRIEF.CLOSED_ON.gt(to)));
        var ages = new ArrayList<Spread.Age>();
        age(ages, open, "UNDER_3_MONTHS", to.minusMonths(3).plusDays(1), null);
        age(ages, open, "UNDER_6_MONTHS", to.minusMonths(6).plusDays(1), to.minusMonths(3));
        age(ages, open, "UNDER_1_YEAR", to.minusYears(1).plusDays(1), to.minusMonths(6));
        age(ages, open, "UNDER_2_YEARS", to.minusYears(2).plusDays(1), to.minusYears(1));
        age(ages, open, "OVER_2_YEARS", null, to.minusYears(2));
        var loads = db.select(CASE_BRIEF.COURT_CODE, CASE_BRIEF.JUDGE_ID, max(CASE_BRIEF.JUDGE_NAME), count())
                .from(CASE_BRIEF)
                .where(open, CASE_BRIEF.JUDGE_ID.isNotNull())
                .groupBy(CASE_BRIEF.COURT_CODE, CASE_BRIEF.JUDGE_ID)
                .orderBy(CASE_BRIEF.COURT_CODE, count().desc())
                .fetch(row -> new Spread.Load(
                        requireNonNull(row.value1()),
                        requireNonNull(row.value2()),
                        requireNonNull(row.value3()),
                        row.value4()));
        return new Spread(List.copyOf(ages), loads);
    }

    private void age(
            List<Spread.Age> ages, Condition open, String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        var within = open.and(from == null ? noCondition() : CASE_BRIEF.FILED_ON.ge(from))
                .and(to == null ? noCondition() : CASE_BRIEF.FILED_ON.le(to));
        ages.add(new Spread.Age(code, from, to, db.fetchCount(CASE_BRIEF, within)));
    }

    @Override
    public List<Habits> habits(Counts.Scope scope, Period period, int tolerance) {
        return db.resultQuery(
                        HABITS,
                        SeenEntries.ofCourt(scope, org.jooq.impl.DSL.field("court_code", String.class)),
                        val(period.from()),
                        val(period.to()),
                        val(tolerance))
                .fetch(row -> new Habits(
                        requireNonNull(row.get("court_code", String.class)),
                        number(row, "closed"),
                        number(row, "at_end"),
                        number(row, "late"),
                        number(row, "nodes"),
                        number(row, "nodes_late"),
                        number(row, "gap"),
                        row.get("gap_from", LocalDate.class),
                        row.get("gap_to", LocalDate.class)));
    }

    @Override
    public Counts.Page behind(Odd what, Counts.Scope scope, Period period, int tolerance, int page, int size) {
        return odd.cases(what, scope, period, tolerance, page, size);
    }

    private static long number(Record row, String name) {
        return requireNonNull(row.get(name, Long.class));
    }
}
