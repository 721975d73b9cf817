package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.PARTNER;
import static lianzhi.schema.exchange.Tables.REQUEST;
import static lianzhi.schema.exchange.Tables.WAITING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import lianzhi.exchange.SealedItem;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Requests as the court makes and moves them. */
@Component
public class ItemStore {

    private final DSLContext db;

    ItemStore(DSLContext db) {
        this.db = db;
    }

    /** All in one statement; each gets the limit that its partner promised. */
    public List<SealedItem> seal(long papersId, List<Draft> drafts, Instant now) {
        var promised = db.select(PARTNER.ID, PARTNER.PROMISED_HOURS)
                .from(PARTNER)
                .where(PARTNER.ID.in(
                        drafts.stream().map(Draft::partnerId).distinct().toList()))
                .fetchMap(PARTNER.ID, PARTNER.PROMISED_HOURS);
        var rows = drafts.stream()
                .map(draft -> DSL.row(
                        draft.number(),
                        draft.partnerId(),
                        draft.nature().name(),
                        ItemState.SEALED.name(),
                        papersId,
                        now,
                        now,
                        now.plus(Duration.ofHours(promised.getOrDefault(draft.partnerId(), 24))),
                        draft.replaces()))
                .toList();
        var sealed = db
                .insertInto(
                        ITEM,
                        ITEM.NUMBER,
                        ITEM.PARTNER_ID,
                        ITEM.NATURE,
                        ITEM.STATE,
                        ITEM.PAPERS_ID,
                        ITEM.MADE_AT,
                        ITEM.SEALED_AT,
                        ITEM.DUE_AT,
                        ITEM.REPLACES_ID)
                .valuesOfRows(rows)
                .returningResult(ITEM.ID, ITEM.NUMBER, ITEM.PARTNER_ID)
                .fetch()
                .stream()
                .map(row -> new SealedItem(row.value1(), row.value2(), row.value3()))
                .collect(Collectors.toList());
        write(sealed, drafts);
        listAsWaiting(sealed.stream().map(SealedItem::id).toList());
        return sealed;
    }

    private void write(List<SealedItem> sealed, List<Draft> drafts) {
        var ids = sealed.stream().collect(Collectors.toMap(SealedItem::number, SealedItem::id));
        db.execute(
                "insert into exchange.request select r.id, r.content::jsonb from unnest({0}::bigint[], {1}::text[]) r (id,"
                        + " content)",
                DSL.val(drafts.stream().map(draft -> ids.get(draft.number())).toArray(Long[]::new)),
                DSL.val(drafts.stream()
                        .map(draft -> PayloadJson.write(draft.request()).data())
                        .toArray(String[]::new)));
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
                        ITEM.ID,
                        ITEM.NUMBER,
                        ITEM.PARTNER_ID,
                        ITEM.NATURE,
                        ITEM.STATE,
                        ITEM.PAPERS_ID,
                        REQUEST.CONTENT)
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
