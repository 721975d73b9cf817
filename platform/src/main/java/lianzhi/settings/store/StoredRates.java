package lianzhi.settings.store;

import static lianzhi.schema.settings.Tables.RATE_ENTRY;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lianzhi.law.Mark;
import lianzhi.law.interest.RateTables;
import lianzhi.operations.Remembered;
import lianzhi.schema.settings.tables.records.RateEntryRecord;
import lianzhi.settings.Author;
import lianzhi.settings.KeptRate;
import lianzhi.settings.RateEntry;
import lianzhi.settings.Rates;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRates implements Rates {
    private final DSLContext db;
    private final Clock clock;

    private record Joined(List<KeptRate> entries, RateTables tables) {}

    private final Remembered<RateTables> tables;
    private volatile @Nullable Joined before;

    StoredRates(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.tables = new Remembered<>(Duration.ofSeconds(5), this::read);
    }

    @Override
    public RateTables tables() {
        return tables.get();
    }

    @Override
    @Transactional
    public void add(List<RateEntry> rates, Author by) {
        for (var rate : rates) {
            db.insertInto(RATE_ENTRY)
                    .set(RATE_ENTRY.KIND, rate.kind().name())
                    .set(RATE_ENTRY.TENOR, rate.tenor())
                    .set(RATE_ENTRY.FROM_ON, rate.from())
                    .set(RATE_ENTRY.PERCENT, rate.percent())
                    .set(RATE_ENTRY.SOURCE, rate.source())
                    .set(RATE_ENTRY.MARK, rate.mark().name())
                    .set(RATE_ENTRY.REASON, rate.reason())
                    .set(RATE_ENTRY.ADDED_BY, by.personId())
                    .set(RATE_ENTRY.ADDED_BY_NAME, by.name())
                    .set(RATE_ENTRY.ADDED_AT, clock.instant())
                    .execute();
        }
        // refuses what makes no table, and takes the entry back with it
        var unused = read();
        tables.forget();
    }

    @Override
    public List<KeptRate> entries() {
        return db.selectFrom(RATE_ENTRY).orderBy(RATE_ENTRY.ID.desc()).fetch(StoredRates::kept);
    }

    /** The same tables as before where no entry was added: whoever reckoned with them need not do it again. */
    private RateTables read() {
        var kept = db.selectFrom(RATE_ENTRY).orderBy(RATE_ENTRY.ID).fetch(StoredRates::kept);
        var last = before;
        if (last != null && last.entries().equals(kept)) return last.tables();
        var now = new Joined(List.copyOf(kept), new JoinRates(RateTables.published()).with(kept));
        before = now;
        return now.tables();
    }

    private static KeptRate kept(RateEntryRecord row) {
        return new KeptRate(
                row.getId(),
                new RateEntry(
                        RateEntry.Kind.valueOf(row.getKind()),
                        row.getTenor(),
                        row.getFromOn(),
                        row.getPercent(),
                        row.getSource(),
                        Mark.valueOf(row.getMark()),
                        row.getReason()),
                row.getAddedByName(),
                row.getAddedAt());
    }
}
