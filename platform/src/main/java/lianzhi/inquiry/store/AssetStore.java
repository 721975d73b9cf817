package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.ASSET;
import static lianzhi.schema.inquiry.Tables.SIGHTING;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.schema.inquiry.tables.records.EarlierFreezeRecord;
import lianzhi.schema.inquiry.tables.records.PriorityRightRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes what answers say of assets: a handful of statements for a whole message. */
@Component
public class AssetStore {

    record Key(long partyId, long partnerId, String assetClass, String account) {}

    record Sight(long assetId, long itemId) {}

    private final DSLContext db;

    AssetStore(DSLContext db) {
        this.db = db;
    }

    public void merge(List<Seen> seen) {
        if (seen.isEmpty()) return;
        addAssets(seen);
        var assets = assets(seen);
        var sights = addSightings(seen, assets);
        var freezes = new ArrayList<EarlierFreezeRecord>();
        var rights = new ArrayList<PriorityRightRecord>();
        for (var one : seen) {
            var sight = sights.remove(new Sight(id(assets, one), one.itemId()));
            if (sight == null) continue;
            for (var i = 0; i < one.freezes().size(); i++) {
                var freeze = one.freezes().get(i);
                freezes.add(new EarlierFreezeRecord(
                        sight, i + 1, freeze.authority(), freeze.document(), freeze.amount(), freeze.until()));
            }
            for (var i = 0; i < one.rights().size(); i++) {
                var right = one.rights().get(i);
                rights.add(new PriorityRightRecord(sight, i + 1, right.kind(), right.holder(), right.amount()));
            }
        }
        db.batchInsert(freezes).execute();
        db.batchInsert(rights).execute();
    }

    private void addAssets(List<Seen> seen) {
        db.insertInto(
                        ASSET,
                        ASSET.PARTY_ID,
                        ASSET.PARTNER_ID,
                        ASSET.CLASS,
                        ASSET.INSTITUTION,
                        ASSET.ACCOUNT,
                        ASSET.KIND,
                        ASSET.BRANCH,
                        ASSET.FIRST_SEEN_AT)
                .valuesOfRows(seen.stream()
                        .map(one -> row(
                                one.partyId(),
                                one.partnerId(),
                                one.assetClass(),
                                one.institution(),
                                one.account(),
                                one.kind(),
                                one.branch(),
                                one.seenAt()))
                        .toList())
                .onConflictDoNothing()
                .execute();
    }

    private Map<Key, Long> assets(List<Seen> seen) {
        var found = new HashMap<Key, Long>();
        db.select(ASSET.ID, ASSET.PARTY_ID, ASSET.PARTNER_ID, ASSET.CLASS, ASSET.ACCOUNT)
                .from(ASSET)
                .where(row(ASSET.PARTY_ID, ASSET.PARTNER_ID, ASSET.CLASS, ASSET.ACCOUNT)
                        .in(seen.stream()
                                .map(one -> row(one.partyId(), one.partnerId(), one.assetClass(), one.account()))
                                .toList()))
                .forEach(one ->
                        found.put(new Key(one.value2(), one.value3(), one.value4(), one.value5()), one.value1()));
        return found;
    }

    /** The new sightings; what this answer said already is not said again. */
    private Map<Sight, Long> addSightings(List<Seen> seen, Map<Key, Long> assets) {
        return db.insertInto(
                        SIGHTING,
                        SIGHTING.ASSET_ID,
                        SIGHTING.CASE_ID,
                        SIGHTING.CASE_PARTY_ID,
                        SIGHTING.ITEM_ID,
                        SIGHTING.STATE,
                        SIGHTING.BALANCE_FEN,
                        SIGHTING.AVAILABLE_FEN,
                        SIGHTING.VALUE_FEN,
                        SIGHTING.QUANTITY,
                        SIGHTING.DETAILS,
                        SIGHTING.SEEN_AT)
                .valuesOfRows(seen.stream()
                        .map(one -> row(
                                id(assets, one),
                                one.caseId(),
                                one.casePartyId(),
                                one.itemId(),
                                one.state(),
                                one.balance(),
                                one.available(),
                                one.value(),
                                one.quantity(),
                                DetailsJson.write(one.details()),
                                one.seenAt()))
                        .toList())
                .onConflictDoNothing()
                .returningResult(SIGHTING.ID, SIGHTING.ASSET_ID, SIGHTING.ITEM_ID)
                .fetch()
                .intoMap(one -> new Sight(one.value2(), one.value3()), one -> one.value1());
    }

    private static long id(Map<Key, Long> assets, Seen one) {
        var id = assets.get(one.key());
        if (id == null) throw new IllegalStateException("Asset not written: " + one.assetClass());
        return id;
    }
}
