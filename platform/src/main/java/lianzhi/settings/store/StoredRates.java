package lianzhi.settings.store;

import static lianzhi.schema.settings.Tables.LPR;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lianzhi.law.interest.RateTables;
import lianzhi.operations.Remembered;
import lianzhi.settings.Author;
import lianzhi.settings.Rates;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRates implements Rates {
    private final DSLContext db;
    private final Clock clock;
    private final Remembered<RateTables> tables;

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
    public void addLpr(RateTables.LprRow row, Author by) {
        var unused = read().withLpr("check", List.of(row));
        var now = clock.instant();
        db.insertInto(LPR)
                .set(LPR.PUBLISHED_ON, row.from())
                .set(LPR.ONE_YEAR, row.oneYear())
                .set(LPR.OVER_FIVE_YEARS, row.overFiveYears())
                .set(LPR.ADDED_BY, by.personId())
                .set(LPR.ADDED_AT, now)
                .onConflict(LPR.PUBLISHED_ON)
                .doUpdate()
                .set(LPR.ONE_YEAR, row.oneYear())
                .set(LPR.OVER_FIVE_YEARS, row.overFiveYears())
                .set(LPR.ADDED_BY, by.personId())
                .set(LPR.ADDED_AT, now)
                .execute();
        tables.forget();
    }

    private RateTables read() {
        var published = RateTables.published();
        var added = db.selectFrom(LPR)
                .orderBy(LPR.PUBLISHED_ON)
                .fetch(row -> new RateTables.LprRow(row.getPublishedOn(), row.getOneYear(), row.getOverFiveYears()));
        return added.isEmpty()
                ? published
                : published.withLpr(
                        published.version() + "; +" + added.size() + " to "
                                + added.getLast().from(),
                        added);
    }
}
