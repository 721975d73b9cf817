package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Sequences.BATCH;
import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.PACKAGE;
import static lianzhi.schema.exchange.Tables.PACKAGE_ITEM;
import static lianzhi.schema.exchange.Tables.REQUEST;
import static lianzhi.schema.exchange.Tables.WAITING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lianzhi.exchange.ItemState;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Packages of file mode, and which requests are in them. */
@Component
public class PackageStore {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final Duration REFUSALS_STAY = Duration.ofDays(7);
    private final DSLContext db;
    private final Clock clock;

    PackageStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Thirty characters, never given twice. */
    public String nextBatch(Instant now) {
        var day = DAY.format(now.atZone(ZoneId.of("Asia/Shanghai")));
        return day + "%022d".formatted(db.nextval(BATCH));
    }

    public void add(long partnerId, String name, List<Long> items, Instant now) {
        var id = db.insertInto(PACKAGE, PACKAGE.PARTNER_ID, PACKAGE.NAME, PACKAGE.MADE_AT)
                .values(partnerId, name, now)
                .returningResult(PACKAGE.ID)
                .fetchSingle()
                .value1();
        db.insertInto(PACKAGE_ITEM, PACKAGE_ITEM.PACKAGE_ID, PACKAGE_ITEM.ITEM_ID)
                .valuesOfRows(items.stream().map(item -> row(id, item)).toList())
                .execute();
    }

    @Transactional
    public void keepRefusal(long partnerId, String name, byte[] content) {
        var now = clock.instant();
        db.insertInto(PACKAGE, PACKAGE.PARTNER_ID, PACKAGE.NAME, PACKAGE.MADE_AT, PACKAGE.CONTENT)
                .values(partnerId, name, now, content)
                .onConflict(PACKAGE.NAME)
                .doUpdate()
                .set(PACKAGE.CONTENT, content)
                .set(PACKAGE.MADE_AT, now)
                .setNull(PACKAGE.DONE_AT)
                .execute();
    }

    /** Names of packages that were open until now: every request is answered, or the refusal has lain long enough. */
    public List<String> finish(long partnerId, Instant now) {
        var waiting = selectOne()
                .from(PACKAGE_ITEM)
                .join(ITEM)
                .on(ITEM.ID.eq(PACKAGE_ITEM.ITEM_ID))
                .where(PACKAGE_ITEM.PACKAGE_ID.eq(PACKAGE.ID))
                .and(ITEM.STATE.notIn(ItemState.ANSWERED.name(), ItemState.CONFIRMED.name()));
        return db.update(PACKAGE)
                .set(PACKAGE.DONE_AT, now)
                .where(PACKAGE.PARTNER_ID.eq(partnerId), PACKAGE.DONE_AT.isNull())
                .and(PACKAGE.CONTENT
                        .isNull()
                        .and(notExists(waiting))
                        .or(PACKAGE.CONTENT.isNotNull().and(PACKAGE.MADE_AT.lt(now.minus(REFUSALS_STAY)))))
                .returningResult(PACKAGE.NAME)
                .fetch(PACKAGE.NAME);
    }

    public List<OpenPackage> open(long partnerId) {
        return db.select(PACKAGE.ID, PACKAGE.NAME, PACKAGE.CONTENT)
                .from(PACKAGE)
                .where(PACKAGE.PARTNER_ID.eq(partnerId), PACKAGE.DONE_AT.isNull())
                .orderBy(PACKAGE.ID)
                .fetch(one -> new OpenPackage(one.value1(), one.value2(), one.value3()));
    }

    public <R extends Record> List<R> requests(long packageId, Class<R> type) {
        return db.select(REQUEST.CONTENT)
                .from(PACKAGE_ITEM)
                .join(REQUEST)
                .on(REQUEST.ITEM_ID.eq(PACKAGE_ITEM.ITEM_ID))
                .where(PACKAGE_ITEM.PACKAGE_ID.eq(packageId))
                .orderBy(REQUEST.ITEM_ID)
                .fetch(one -> RequestText.read(one.value1(), type));
    }

    /** The requests that are fetched by this reading; a package is not offered again, so nothing of it waits any more. */
    public List<Long> read(long partnerId, String name, Instant now) {
        db.update(PACKAGE)
                .set(PACKAGE.READ_AT, now)
                .where(PACKAGE.PARTNER_ID.eq(partnerId), PACKAGE.NAME.eq(name), PACKAGE.READ_AT.isNull())
                .execute();
        var fetched = db.update(ITEM)
                .set(ITEM.STATE, ItemState.FETCHED.name())
                .set(ITEM.FETCHED_AT, now)
                .where(ITEM.PARTNER_ID.eq(partnerId), ITEM.STATE.eq(ItemState.OFFERED.name()))
                .and(ITEM.ID.in(select(PACKAGE_ITEM.ITEM_ID)
                        .from(PACKAGE_ITEM)
                        .join(PACKAGE)
                        .on(PACKAGE.ID.eq(PACKAGE_ITEM.PACKAGE_ID))
                        .where(PACKAGE.PARTNER_ID.eq(partnerId), PACKAGE.NAME.eq(name))))
                .returningResult(ITEM.ID)
                .fetch(ITEM.ID);
        db.deleteFrom(WAITING)
                .where(WAITING.ITEM_ID.eq(any(fetched.toArray(Long[]::new))))
                .execute();
        return fetched;
    }
}
