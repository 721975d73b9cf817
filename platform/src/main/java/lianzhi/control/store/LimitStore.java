package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ASSET_LIMIT;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.FOUND_ASSET;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.control.LimitKind;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Limits of assets, as long as nobody withdraws them. */
@Component
public class LimitStore {
    private final DSLContext db;

    LimitStore(DSLContext db) {
        this.db = db;
    }

    public List<AssetLimit> of(long assetId) {
        return read(ASSET_LIMIT.ASSET_ID.eq(assetId));
    }

    /** Where one of the cases in which the asset was found may be seen, or the case that says so. */
    public List<AssetLimit> of(long assetId, Condition visible) {
        return read(ASSET_LIMIT
                .ASSET_ID
                .eq(assetId)
                .and(ASSET_LIMIT.CASE_ID.in(
                        select(CASE_BRIEF.ID).from(CASE_BRIEF).where(visible))));
    }

    /** Whether one of the cases in which the asset was found may be seen. */
    public boolean isSeen(long assetId, Condition visible) {
        return db.fetchExists(
                FOUND_ASSET,
                FOUND_ASSET.ASSET_ID.eq(assetId),
                FOUND_ASSET.CASE_ID.in(select(CASE_BRIEF.ID).from(CASE_BRIEF).where(visible)));
    }

    public Optional<AssetLimit> find(long id) {
        return read(ASSET_LIMIT.ID.eq(id)).stream().findFirst();
    }

    private List<AssetLimit> read(Condition which) {
        return db.selectFrom(ASSET_LIMIT)
                .where(which, ASSET_LIMIT.LIFTED_AT.isNull())
                .orderBy(ASSET_LIMIT.ID)
                .fetch(row -> new AssetLimit(
                        row.getId(),
                        row.getCaseId(),
                        row.getAssetId(),
                        LimitKind.valueOf(row.getKind()),
                        row.getGround(),
                        row.getNote(),
                        row.getKeptFen(),
                        row.getSharePercent(),
                        row.getCoOwners(),
                        row.getToldOn(),
                        row.getToldHow(),
                        row.getEnteredByName(),
                        row.getEnteredAt()));
    }

    /** Empty when there is one of this kind already. */
    public Optional<Long> add(
            Viewer by,
            CaseId caseId,
            long assetId,
            LimitKind kind,
            String ground,
            String note,
            @Nullable Money kept,
            @Nullable Integer share,
            @Nullable String coOwners,
            Instant now) {
        return db.insertInto(ASSET_LIMIT)
                .set(ASSET_LIMIT.CASE_ID, caseId.value())
                .set(ASSET_LIMIT.ASSET_ID, assetId)
                .set(ASSET_LIMIT.KIND, kind.name())
                .set(ASSET_LIMIT.GROUND, ground)
                .set(ASSET_LIMIT.NOTE, note)
                .set(ASSET_LIMIT.KEPT_FEN, kept)
                .set(ASSET_LIMIT.SHARE_PERCENT, share)
                .set(ASSET_LIMIT.CO_OWNERS, coOwners)
                .set(ASSET_LIMIT.ENTERED_BY, by.personId())
                .set(ASSET_LIMIT.ENTERED_BY_NAME, by.name())
                .set(ASSET_LIMIT.ENTERED_AT, now)
                .onConflictDoNothing()
                .returningResult(ASSET_LIMIT.ID)
                .fetchOptional(ASSET_LIMIT.ID);
    }

    public void told(long id, LocalDate on, String how) {
        db.update(ASSET_LIMIT)
                .set(ASSET_LIMIT.TOLD_ON, on)
                .set(ASSET_LIMIT.TOLD_HOW, how)
                .where(ASSET_LIMIT.ID.eq(id))
                .execute();
    }

    public void lift(Viewer by, long id, String why, Instant now) {
        db.update(ASSET_LIMIT)
                .set(ASSET_LIMIT.LIFTED_AT, now)
                .set(ASSET_LIMIT.LIFTED_BY_NAME, by.name())
                .set(ASSET_LIMIT.LIFTED_WHY, why)
                .where(ASSET_LIMIT.ID.eq(id), ASSET_LIMIT.LIFTED_AT.isNull())
                .execute();
    }

    /** Of the worth of an asset, what belongs to the debtor and can be had: nothing of a home that is needed. */
    static org.jooq.Field<Integer> share(org.jooq.Field<Long> assetId) {
        return DSL.coalesce(
                DSL.field(
                        select(DSL.min(DSL.when(ASSET_LIMIT.KIND.eq("HOME"), 0).otherwise(ASSET_LIMIT.SHARE_PERCENT)))
                                .from(ASSET_LIMIT)
                                .where(ASSET_LIMIT.ASSET_ID.eq(assetId), ASSET_LIMIT.KIND.in("JOINT", "HOME"))
                                .and(ASSET_LIMIT.LIFTED_AT.isNull())),
                DSL.inline(100));
    }
}
