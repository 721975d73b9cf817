package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.WAITING;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a partner may fetch now. Two calls of one partner at a time share the list; neither waits. */
@Component
public class OfferStore {
    private static final int AT_MOST = 200;
    private static final Duration AGAIN_AFTER = Duration.ofHours(4);
    private static final String SEALED = ItemState.SEALED.name();
    private static final String OFFERED = ItemState.OFFERED.name();
    private static final String FETCHED = ItemState.FETCHED.name();

    private final DSLContext db;
    private final ListHeads heads = new ListHeads();

    OfferStore(DSLContext db) {
        this.db = db;
    }

    /** The list, in order of sealing; what is listed for the first time (again) is marked as offered. */
    public <R extends Record> List<Offer<R>> list(long partnerId, Nature nature, Class<R> type, Instant now) {
        var from = heads.of(partnerId, nature, now);
        var listed = list(partnerId, nature, type, now, from, Long.MAX_VALUE, AT_MOST);
        if (from > 0 && listed.size() < AT_MOST) {
            var all = new ArrayList<>(list(partnerId, nature, type, now, 0, from, AT_MOST - listed.size()));
            all.addAll(listed);
            listed = List.copyOf(all);
        }
        heads.seen(
                partnerId,
                nature,
                listed.size() < AT_MOST ? 0 : listed.getFirst().itemId(),
                from,
                now);
        return listed;
    }

    /** From one request on, up to another. */
    private <R extends Record> List<Offer<R>> list(
            long partnerId, Nature nature, Class<R> type, Instant now, long from, long to, int atMost) {
        var open = select(ITEM.ID, ITEM.STATE.as("was"), ITEM.OFFERED_AT.as("before"))
                .from(WAITING)
                .join(ITEM)
                .on(ITEM.ID.eq(WAITING.ITEM_ID))
                .where(WAITING.PARTNER_ID.eq(partnerId), WAITING.NATURE.eq(nature.name()))
                .and(WAITING.ITEM_ID.ge(from))
                .and(WAITING.ITEM_ID.lt(to))
                .and(ITEM.STATE
                        .in(SEALED, OFFERED)
                        .or(ITEM.STATE.eq(FETCHED).and(ITEM.FETCHED_AT.le(now.minus(AGAIN_AFTER)))))
                .orderBy(WAITING.ITEM_ID)
                .limit(atMost)
                .forUpdate()
                .of(ITEM)
                .skipLocked()
                .asTable("open");
        var before = field(name("open", "before"), Instant.class);
        var was = field(name("open", "was"), String.class);
        return db.update(ITEM)
                .set(ITEM.STATE, OFFERED)
                .set(
                        ITEM.OFFERED_AT,
                        case_().when(was.eq(OFFERED), ITEM.OFFERED_AT).else_(now))
                .set(
                        ITEM.ATTEMPTS,
                        ITEM.ATTEMPTS.plus(case_().when(was.eq(OFFERED), 0).else_(1)))
                .from(open)
                .where(ITEM.ID.eq(field(name("open", "id"), Long.class)))
                .returningResult(ITEM.ID, ITEM.REQUEST, was, before)
                .fetch()
                .sortAsc(0)
                .map(row -> new Offer<>(
                        row.value1(),
                        PayloadJson.read(row.value2(), type),
                        !OFFERED.equals(row.value3()),
                        row.value4()));
    }

    /** What was sealed since the last package, marked as offered; for file mode, where it goes into one package. */
    public List<Long> take(long partnerId, Nature nature, Instant now) {
        var sealed = select(ITEM.ID)
                .from(WAITING)
                .join(ITEM)
                .on(ITEM.ID.eq(WAITING.ITEM_ID))
                .where(WAITING.PARTNER_ID.eq(partnerId), WAITING.NATURE.eq(nature.name()), ITEM.STATE.eq(SEALED))
                .orderBy(WAITING.ITEM_ID)
                .limit(AT_MOST)
                .forUpdate()
                .of(ITEM)
                .skipLocked();
        return db
                .update(ITEM)
                .set(ITEM.STATE, OFFERED)
                .set(ITEM.OFFERED_AT, now)
                .set(ITEM.ATTEMPTS, ITEM.ATTEMPTS.plus(1))
                .where(ITEM.ID.in(sealed))
                .returningResult(ITEM.ID)
                .fetch(ITEM.ID)
                .stream()
                .sorted()
                .toList();
    }

    /** The credentials are with the partner: it has all that it needs. Empty when it had them already. */
    public Optional<Long> fetched(long partnerId, String number, Instant now) {
        return db.update(ITEM)
                .set(ITEM.STATE, FETCHED)
                .set(ITEM.FETCHED_AT, now)
                .where(ITEM.PARTNER_ID.eq(partnerId), ITEM.NUMBER.eq(number), ITEM.STATE.in(SEALED, OFFERED))
                .returningResult(ITEM.ID)
                .fetchOptional(ITEM.ID);
    }
}
