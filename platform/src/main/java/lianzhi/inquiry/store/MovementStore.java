package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.ASSET;
import static lianzhi.schema.inquiry.Tables.MOVEMENT;
import static org.jooq.impl.DSL.row;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes movements of accounts that are known; told again they are the same rows. */
@Component
public class MovementStore {
    private static final int AT_ONCE = 1_000;
    private final DSLContext db;

    MovementStore(DSLContext db) {
        this.db = db;
    }

    public void add(AccountMoved told) {
        var asset = db.select(ASSET.ID)
                .from(ASSET)
                .where(ASSET.PARTY_ID.eq(told.partyId()), ASSET.PARTNER_ID.eq(told.partnerId()))
                .and(ASSET.CLASS.eq(told.assetClass()))
                .and(ASSET.ACCOUNT.eq(told.account()))
                .fetchOne(ASSET.ID);
        if (asset == null) return;
        for (var i = 0; i < told.moves().size(); i += AT_ONCE) {
            add(asset, told, told.moves().subList(i, Math.min(told.moves().size(), i + AT_ONCE)));
        }
    }

    private void add(long asset, AccountMoved told, List<Move> moves) {
        db.insertInto(
                        MOVEMENT,
                        MOVEMENT.ASSET_ID,
                        MOVEMENT.CASE_ID,
                        MOVEMENT.ITEM_ID,
                        MOVEMENT.MOVED_AT,
                        MOVEMENT.DIRECTION,
                        MOVEMENT.CURRENCY,
                        MOVEMENT.FEN,
                        MOVEMENT.KIND,
                        MOVEMENT.SERIAL,
                        MOVEMENT.COUNTER_NAME,
                        MOVEMENT.COUNTER_ACCOUNT,
                        MOVEMENT.COUNTER_BANK,
                        MOVEMENT.REMARK,
                        MOVEMENT.ALIKE,
                        MOVEMENT.TOLD_AT)
                .valuesOfRows(moves.stream()
                        .map(one -> row(
                                asset,
                                told.caseId().value(),
                                told.itemId(),
                                one.at(),
                                one.direction(),
                                one.currency(),
                                one.amount(),
                                one.kind(),
                                one.serial(),
                                one.counterName(),
                                one.counterAccount(),
                                one.counterBank(),
                                one.remark(),
                                one.alike(),
                                told.toldAt()))
                        .toList())
                .onConflictDoNothing()
                .execute();
    }
}
