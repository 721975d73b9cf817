package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.PARTNER;
import static lianzhi.schema.exchange.Tables.REQUEST;
import static lianzhi.schema.exchange.Tables.WAITING;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import lianzhi.exchange.SealedItem;
import lianzhi.exchange.Transport;
import lianzhi.law.Refused;
import lianzhi.schema.exchange.tables.records.PartnerRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests as the court makes and moves them. */
@Component
public class ItemStore {
    /** The requests, their words and their places on the list, in order of the drafts. */
    private static final String SEAL = """
        with draft as (
            select * from unnest({0}::text[], {1}::bigint[], {2}::text[], {3}::text[], {4}::timestamptz[], {5}::bigint[])
                with ordinality d (number, partner_id, nature, content, due_at, replaces_id, place)),
        sealed as (
            insert into exchange.item (number, partner_id, nature, state, papers_id, made_at, sealed_at, due_at, replaces_id)
            select number, partner_id, nature, 'SEALED', {6}, {7}, {7}, due_at, replaces_id from draft order by place
            returning id, number, partner_id, nature),
        written as (
            insert into exchange.request (item_id, content)
            select s.id, d.content from sealed s join draft d using (number)),
        listed as (
            insert into exchange.waiting (item_id, partner_id, nature) select id, partner_id, nature from sealed)
        select s.id, s.number, s.partner_id from sealed s join draft d using (number) order by d.place
        """;

    private final DSLContext db;

    ItemStore(DSLContext db) {
        this.db = db;
    }

    /** All in one statement; each gets the limit that its partner promised. */
    public List<SealedItem> seal(long papersId, List<Draft> drafts, Instant now) {
        var partners = db.selectFrom(PARTNER)
                .where(PARTNER.ID.in(
                        drafts.stream().map(Draft::partnerId).distinct().toList()))
                .fetchMap(PARTNER.ID);
        return db.resultQuery(
                        SEAL,
                        val(drafts.stream().map(Draft::number).toArray(String[]::new)),
                        val(drafts.stream().map(Draft::partnerId).toArray(Long[]::new)),
                        val(drafts.stream().map(one -> one.nature().name()).toArray(String[]::new)),
                        val(drafts.stream()
                                .map(one -> RequestText.of(one.request(), transport(partners, one)))
                                .toArray(String[]::new)),
                        val(drafts.stream()
                                .map(one -> now.plus(promised(partners, one)))
                                .toArray(Instant[]::new)),
                        val(replaced(drafts)),
                        val(papersId),
                        val(now))
                .fetch(row -> new SealedItem(row.get(0, Long.class), row.get(1, String.class), row.get(2, Long.class)));
    }

    private static Transport transport(Map<Long, PartnerRecord> partners, Draft one) {
        return Transport.valueOf(of(partners, one).getTransport());
    }

    private static Duration promised(Map<Long, PartnerRecord> partners, Draft one) {
        return Duration.ofHours(of(partners, one).getPromisedHours());
    }

    private static PartnerRecord of(Map<Long, PartnerRecord> partners, Draft one) {
        var partner = partners.get(one.partnerId());
        if (partner == null) throw Refused.notFound("partner");
        return partner;
    }

    private static @Nullable Long[] replaced(List<Draft> drafts) {
        var replaced = new @Nullable Long[drafts.size()];
        for (var i = 0; i < replaced.length; i++) replaced[i] = drafts.get(i).replaces();
        return replaced;
    }

    private void listAsWaiting(List<Long> items) {
        db.insertInto(WAITING, WAITING.ITEM_ID, WAITING.PARTNER_ID, WAITING.NATURE)
                .select(DSL.select(ITEM.ID, ITEM.PARTNER_ID, ITEM.NATURE)
                        .from(ITEM)
                        .where(ITEM.ID.eq(DSL.any(items.toArray(Long[]::new)))))
                .onConflict(WAITING.ITEM_ID)
                .doUpdate()
                .setNull(WAITING.AGAIN_AT)
                .execute();
    }

    public Locked lock(long itemId) {
        return db.select(
                        ITEM.ID, ITEM.NUMBER, ITEM.PARTNER_ID, ITEM.NATURE, ITEM.STATE, ITEM.PAPERS_ID, REQUEST.CONTENT)
                .from(ITEM)
                .join(REQUEST)
                .on(REQUEST.ITEM_ID.eq(ITEM.ID))
                .where(ITEM.ID.eq(itemId))
                .forUpdate()
                .of(ITEM)
                .fetchOptional(row -> new Locked(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Nature.valueOf(row.value4()),
                        ItemState.valueOf(row.value5()),
                        row.value6(),
                        row.value7()))
                .orElseThrow(() -> Refused.notFound("item"));
    }

    /** Waits again to be fetched, with a new limit. */
    public void offerAgain(long itemId, Duration promised, Instant now) {
        db.update(ITEM)
                .set(ITEM.STATE, ItemState.SEALED.name())
                .set(ITEM.DUE_AT, now.plus(promised))
                .setNull(ITEM.OFFLINE_AT)
                .where(ITEM.ID.eq(itemId))
                .execute();
        listAsWaiting(List.of(itemId));
    }

    public void takeOffline(long itemId, Instant now) {
        db.update(ITEM)
                .set(ITEM.STATE, ItemState.OFFLINE.name())
                .set(ITEM.OFFLINE_AT, now)
                .where(ITEM.ID.eq(itemId))
                .execute();
        db.deleteFrom(WAITING).where(WAITING.ITEM_ID.eq(itemId)).execute();
    }

    public void confirm(long itemId, Instant now) {
        db.update(ITEM)
                .set(ITEM.STATE, ItemState.CONFIRMED.name())
                .set(ITEM.CONFIRMED_AT, now)
                .where(ITEM.ID.eq(itemId), ITEM.STATE.eq(ItemState.ANSWERED.name()))
                .execute();
    }
}
