package lianzhi.statistics.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.statistics.Tables.ENTRY;

import java.time.LocalDate;
import lianzhi.law.Money;
import lianzhi.statistics.bulletin.Corrections;
import lianzhi.statistics.bulletin.Counts;
import lianzhi.statistics.bulletin.Kind;
import lianzhi.statistics.bulletin.Period;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class StoredCorrections implements Corrections {
    private final DSLContext db;

    StoredCorrections(DSLContext db) {
        this.db = db;
    }

    @Override
    public Page after(Counts.Scope scope, Period period, LocalDate day, int page, int size) {
        var late = SeenEntries.of(scope)
                .and(ENTRY.ON_DAY.between(period.from(), period.to()))
                .and(ENTRY.RECORDED_ON.gt(day));
        var items = db.select(ENTRY.fields())
                .select(CASE_BRIEF.NUMBER)
                .from(ENTRY)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(ENTRY.CASE_ID))
                .where(late)
                .orderBy(ENTRY.RECORDED_ON.desc(), ENTRY.ID.desc())
                .limit(size)
                .offset((long) page * size)
                .fetch(row -> new Correction(
                        row.get(ENTRY.CASE_ID),
                        requireNonNull(row.get(CASE_BRIEF.NUMBER)),
                        row.get(ENTRY.COURT_CODE),
                        Kind.valueOf(row.get(ENTRY.KIND)),
                        row.get(ENTRY.WAY),
                        row.get(ENTRY.ON_DAY),
                        row.get(ENTRY.N),
                        Money.fen(row.get(ENTRY.AMOUNT)),
                        row.get(ENTRY.RECORDED_ON)));
        return new Page(items, db.fetchCount(ENTRY, late));
    }
}
