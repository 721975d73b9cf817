package lianzhi.exchange.store;

import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lianzhi.exchange.Nature;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a partner may fetch now. Two calls of one partner at a time share the list; neither waits. */
@Component
public class OfferStore {
    private static final int AT_MOST = 200;
    private static final Duration AGAIN_AFTER = Duration.ofHours(4);

    /**
     * What stands on the list already is listed again as it is: only what is new to it, or was fetched since, is written.
     * Laterally, so that no plan ever reads other requests than those on the list.
     */
    private static final String LIST = """
        with open as (
            select i.id, i.is_new, i.before
            from exchange.waiting w cross join lateral (
                select i.id, i.offered_at as before, i.state <> 'OFFERED'
                    or i.fetched_at is not null and (i.offered_at is null or i.fetched_at >= i.offered_at) as is_new
                from exchange.item i
                where i.id = w.item_id
                    and (i.state in ('SEALED', 'OFFERED') or i.state = 'FETCHED' and i.fetched_at <= ?)
                for update skip locked) i
            where w.partner_id = ? and w.nature = ? and w.again_at is null and w.item_id >= ? and w.item_id < ?
            order by w.item_id limit ?),
        offered as (
            update exchange.item i set state = 'OFFERED', offered_at = ?, attempts = i.attempts + 1
            from open o where i.id = o.id and o.is_new)
        select o.id, r.content, o.is_new, o.before from open o join exchange.request r on r.item_id = o.id
        """;

    /**
     * What was fetched long ago without an answer comes back to its place; what has its answer is struck off with all
     * others of its time, not one by one as the answers come. Whoever is answered meanwhile counts as offered again.
     */
    private static final String BACK = """
        with due as (
            select item_id from exchange.waiting where partner_id = {0} and nature = {1} and again_at <= {2}),
        back as (
            update exchange.item i set state = 'OFFERED' from due where i.id = due.item_id and i.state = 'FETCHED'
            returning i.id),
        gone as (
            delete from exchange.waiting w using due, exchange.item i
            where w.item_id = due.item_id and i.id = due.item_id and i.state in ('ANSWERED', 'CONFIRMED'))
        update exchange.waiting set again_at = null where item_id in (select id from back)
        """;

    private static final String TAKE = """
        with open as (
            select i.id from exchange.waiting w join exchange.item i on i.id = w.item_id
            where w.partner_id = {0} and w.nature = {1} and w.again_at is null and i.state = 'SEALED'
            order by w.item_id limit {2} for update of i skip locked),
        off as (update exchange.waiting w set again_at = 'infinity' from open o where w.item_id = o.id)
        update exchange.item i set state = 'OFFERED', offered_at = {3}, attempts = i.attempts + 1
        from open o where i.id = o.id returning i.id
        """;

    private static final String FETCH = """
        with fetched as (
            update exchange.item set state = 'FETCHED', fetched_at = {2}
            where partner_id = {0} and number = {1} and state in ('SEALED', 'OFFERED') returning id),
        off as (update exchange.waiting w set again_at = {3} from fetched f where w.item_id = f.id)
        select id from fetched
        """;

    private final DSLContext db;
    private final ListHeads heads = new ListHeads();

    OfferStore(DSLContext db) {
        this.db = db;
    }

    /** The list, in order of sealing; what is listed for the first time (again) is marked as offered. */
    public List<Offer> list(long partnerId, Nature nature, Instant now) {
        var from = heads.of(partnerId, nature, now);
        if (from == 0) bringBack(partnerId, nature, now);
        var listed = list(partnerId, nature, now, from, Long.MAX_VALUE, AT_MOST);
        var all = new ArrayList<>(listed);
        if (from > 0 && all.size() < AT_MOST) {
            bringBack(partnerId, nature, now);
            all.addAll(list(partnerId, nature, now, 0, from, AT_MOST - all.size()));
        }
        var isFull = all.size() == AT_MOST && !listed.isEmpty();
        heads.seen(partnerId, nature, isFull ? listed.getFirst().itemId() : 0, from, now);
        all.sort(Comparator.comparing(Offer::itemId));
        return List.copyOf(all);
    }

    private void bringBack(long partnerId, Nature nature, Instant now) {
        db.execute(BACK, val(partnerId), val(nature.name()), val(now));
    }

    /** From one request on, up to another. */
    private List<Offer> list(long partnerId, Nature nature, Instant now, long from, long to, int atMost) {
        return Call.rows(
                db,
                LIST,
                row -> new Offer(
                        row.getLong(1),
                        row.getString(2),
                        row.getBoolean(3),
                        moment(row.getObject(4, OffsetDateTime.class))),
                now.minus(AGAIN_AFTER),
                partnerId,
                nature.name(),
                from,
                to,
                atMost,
                now);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** What was sealed since the last package, marked as offered; for file mode, where it goes into one package. */
    public List<Long> take(long partnerId, Nature nature, Instant now) {
        return db
                .resultQuery(TAKE, val(partnerId), val(nature.name()), val(AT_MOST), val(now))
                .fetch(0, Long.class)
                .stream()
                .sorted()
                .toList();
    }

    /** The credentials are with the partner: it has all that it needs. Empty when it had them already. */
    public Optional<Long> fetched(long partnerId, String number, Instant now) {
        return db
                .resultQuery(FETCH, val(partnerId), val(number), val(now), val(now.plus(AGAIN_AFTER)))
                .fetch(0, Long.class)
                .stream()
                .findFirst();
    }
}
