package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.patterns.Odd;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The cases behind a hint: the same conditions as its count, by case. */
@Component
class StoredOddCases {
    private static final Field<Long> CASE_ID = field("odd.case_id", Long.class);
    private static final Field<Long> AMOUNT = field("odd.amount", Long.class);
    private static final Field<LocalDate> DONE_ON = field("odd.done_on", LocalDate.class);
    private static final Field<LocalDate> RECORDED_ON = field("odd.recorded_on", LocalDate.class);
    private final DSLContext db;

    StoredOddCases(DSLContext db) {
        this.db = db;
    }

    Counts.Page cases(Odd what, Counts.Scope scope, Period period, int tolerance, int page, int size) {
        var odd = odd(what, scope, period, tolerance);
        var items = db.select(CASE_BRIEF.fields())
                .select(StoredCounts.TERM.as("term"), AMOUNT, DONE_ON, RECORDED_ON)
                .from(odd)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CASE_ID))
                .orderBy(CASE_BRIEF.FILED_ON, CASE_BRIEF.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch(row -> counted(what, row));
        var all = requireNonNull(db.select(count(), coalesce(sum(AMOUNT), BigDecimal.ZERO))
                .from(odd)
                .fetchOne());
        return new Counts.Page(items, all.value1(), all.value2().longValueExact(), null);
    }

    private static Table<?> odd(Odd what, Counts.Scope scope, Period period, int tolerance) {
        return table(
                switch (what) {
                    case HEAPED ->
                        "(select case_id, sum(n) as amount, max(on_day) as done_on, max(recorded_on) as recorded_on"
                                + " from statistics.entry where {0} and kind = 'CLOSED' and on_day between {1} and {2} and"
                                + " on_day > (date_trunc('month', on_day) + interval '1 month - 4 days')::date group by"
                                + " case_id having sum(n) <> 0) as odd";
                    case LATE_ENTRY ->
                        "(select case_id, sum(n) as amount, max(on_day) as done_on, max(recorded_on) as recorded_on"
                                + " from statistics.entry where {0} and kind = 'CLOSED' and on_day between {1} and {2} and"
                                + " n > 0 and recorded_on > on_day + {3} group by case_id) as odd";
                    case LATE_NODES ->
                        "(select case_id, count(*) as amount, max(done_on) as done_on, max((done_at at time zone"
                                + " 'Asia/Shanghai')::date) as recorded_on from shared.case_node where {0} and done_on"
                                + " between {1} and {2} and (done_at at time zone 'Asia/Shanghai')::date > done_on + {3}"
                                + " group by case_id) as odd";
                    case FILING_GAP ->
                        "(select 0 as case_id, 0 as amount, {1} as done_on, {2} as recorded_on where false) as odd";
                },
                SeenEntries.ofCourt(scope, field("court_code", String.class)),
                val(period.from()),
                val(period.to()),
                val(tolerance));
    }

    private static CountedCase counted(Odd what, Record row) {
        var why = why(what, row.get(AMOUNT), row.get(DONE_ON), row.get(RECORDED_ON));
        return new CountedCase(
                requireNonNull(row.get(CASE_BRIEF.ID)),
                requireNonNull(row.get(CASE_BRIEF.NUMBER)),
                requireNonNull(row.get(CASE_BRIEF.COURT_CODE)),
                requireNonNull(row.get(CASE_BRIEF.JUDGE_NAME)),
                requireNonNull(row.get(CASE_BRIEF.PARTIES)),
                requireNonNull(row.get(CASE_BRIEF.FILED_ON)),
                row.get(CASE_BRIEF.CLOSED_ON),
                row.get(CASE_BRIEF.CLOSE_WAY),
                requireNonNull(row.get("term", LocalDate.class)),
                null,
                why.zh(),
                why.en());
    }

    private static SayWhy why(Odd what, long amount, LocalDate done, LocalDate recorded) {
        return switch (what) {
            case HEAPED, FILING_GAP ->
                new SayWhy(done + "结案，在月末三日内", "Closed on " + done + ", at the end of its month");
            case LATE_ENTRY ->
                new SayWhy(done + "结案，" + recorded + "才录入", "Closed on " + done + ", recorded on " + recorded);
            case LATE_NODES ->
                new SayWhy(
                        amount + "个节点事后补录，最近一次" + recorded + "录入",
                        amount + " nodes filled in afterwards, the last on " + recorded);
        };
    }
}
