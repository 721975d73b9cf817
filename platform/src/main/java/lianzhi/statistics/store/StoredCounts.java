package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_TERM;
import static lianzhi.schema.statistics.Tables.ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import lianzhi.law.Money;
import lianzhi.statistics.bulletin.Count;
import lianzhi.statistics.bulletin.CountedCase;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Period;
import lianzhi.statistics.bulletin.Tally;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
class StoredCounts implements Counts {
    /** The term that was planned, moved by deductions; without one, six months from filing. */
    static final Field<LocalDate> TERM = coalesce(
            field(select(max(CASE_TERM.DUE_ON)).from(CASE_TERM).where(CASE_TERM.CASE_ID.eq(CASE_BRIEF.ID))),
            field("({0} + interval '6 months')::date", LocalDate.class, CASE_BRIEF.FILED_ON));

    private final DSLContext db;
    private final AddUp addUp;

    StoredCounts(DSLContext db, AddUp addUp) {
        this.db = db;
        this.addUp = addUp;
    }

    @Override
    public List<Tally> tallies(Scope scope, SortedSet<LocalDate> cuts) {
        return addUp.between(scope, cuts);
    }

    @Override
    public Page cases(
            Scope scope, List<String> caseTypes, Period period, Count counted, Only only, int page, int size) {
        var amount = EntrySums.of(counted, period);
        var behind = name("behind")
                .fields("case_id", "amount")
                .as(select(ENTRY.CASE_ID, amount)
                        .from(ENTRY)
                        .where(SeenEntries.of(scope))
                        .and(ENTRY.TYPE.in(caseTypes))
                        .and(EntrySums.looked(counted.terms(), period))
                        .groupBy(ENTRY.CASE_ID)
                        .having(amount.ne(BigDecimal.ZERO)));
        var caseId = behind.field("case_id", Long.class);
        var added = requireNonNull(behind.field("amount", BigDecimal.class));
        var kept = of(only);
        var items = db.with(behind)
                .select(CASE_BRIEF.fields())
                .select(TERM.as("term"), added)
                .from(behind)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(caseId))
                .where(kept)
                .orderBy(CASE_BRIEF.FILED_ON, CASE_BRIEF.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch(row -> counted(row, requireNonNull(row.get(added)).longValueExact(), counted, period));
        var all = requireNonNull(db.with(behind)
                .select(count(), coalesce(sum(added), BigDecimal.ZERO))
                .from(behind)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(caseId))
                .where(kept)
                .fetchOne());
        long sum = all.value2().longValueExact();
        return new Page(items, all.value1(), sum, counted.isMoney() ? Money.fen(sum) : null);
    }

    private static Condition of(Only only) {
        return trueCondition()
                .and(only.filedFrom() == null ? noCondition() : CASE_BRIEF.FILED_ON.ge(only.filedFrom()))
                .and(only.filedTo() == null ? noCondition() : CASE_BRIEF.FILED_ON.le(only.filedTo()))
                .and(only.judgeId() == null ? noCondition() : CASE_BRIEF.JUDGE_ID.eq(only.judgeId()));
    }

    private static CountedCase counted(Record row, long added, Count count, Period period) {
        var filed = requireNonNull(row.get(CASE_BRIEF.FILED_ON));
        var closed = row.get(CASE_BRIEF.CLOSED_ON);
        var term = requireNonNull(row.get("term", LocalDate.class));
        var amount = count.isMoney() ? Money.fen(added) : null;
        var why = SayWhy.of(count, period, filed, closed, term, added);
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
