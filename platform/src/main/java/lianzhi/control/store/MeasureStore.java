package lianzhi.control.store;

import static lianzhi.schema.control.Tables.EARLIER_FREEZE;
import static lianzhi.schema.control.Tables.MEASURE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lianzhi.cases.CaseId;
import lianzhi.control.HeldAs;
import lianzhi.control.MeasureInForce.EarlierFreeze;
import lianzhi.control.MeasureState;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Money;
import lianzhi.schema.control.tables.records.EarlierFreezeRecord;
import lianzhi.schema.control.tables.records.MeasureRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures as they change. */
@Component
public class MeasureStore {
    private static final String[] OPEN = {"PROPOSED", "ORDERED", "EFFECTIVE", "WAITING"};
    private final DSLContext db;

    MeasureStore(DSLContext db) {
        this.db = db;
    }

    /** Empty when the case has an open measure on this asset already. */
    public Optional<Long> propose(CaseId id, FoundAsset asset, Money amount) {
        return db.insertInto(MEASURE)
                .set(MEASURE.CASE_ID, id.value())
                .set(MEASURE.CASE_PARTY_ID, asset.casePartyId())
                .set(MEASURE.PARTY_NAME, asset.partyName())
                .set(MEASURE.ASSET_ID, asset.id())
                .set(MEASURE.PARTNER_ID, asset.partnerId())
                .set(MEASURE.INSTITUTION, asset.institution())
                .set(MEASURE.CLASS, asset.assetClass())
                .set(MEASURE.ACCOUNT, asset.account())
                .set(MEASURE.THING, asset.kind())
                .set(MEASURE.PLACE, asset.place())
                .set(MEASURE.VALUE_FEN, HeldAs.of(asset.assetClass()) == HeldAs.THING ? asset.value() : null)
                .set(MEASURE.ORDERED_FEN, amount)
                .set(MEASURE.STATE, MeasureState.PROPOSED.name())
                .onConflictDoNothing()
                .returningResult(MEASURE.ID)
                .fetchOptional(MEASURE.ID);
    }

    public Optional<CaseId> caseOf(long measureId) {
        return db.select(MEASURE.CASE_ID)
                .from(MEASURE)
                .where(MEASURE.ID.eq(measureId))
                .fetchOptional(row -> new CaseId(row.value1()));
    }

    public Optional<MeasureRow> find(long measureId) {
        return db.selectFrom(MEASURE).where(MEASURE.ID.eq(measureId)).fetchOptional(MeasureStore::row);
    }

    /** By their numbers. */
    public Map<Long, MeasureRow> find(Collection<Long> ids) {
        return db.selectFrom(MEASURE).where(MEASURE.ID.in(ids)).fetchMap(MEASURE.ID, MeasureStore::row);
    }

    public MeasureRow lock(long measureId) {
        return row(db.selectFrom(MEASURE)
                .where(MEASURE.ID.eq(measureId))
                .forUpdate()
                .fetchSingle());
    }

    public List<MeasureRow> lockOpen(CaseId id) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.CASE_ID.eq(id.value()), MEASURE.STATE.in(OPEN))
                .orderBy(MEASURE.ID)
                .forUpdate()
                .fetch(MeasureStore::row);
    }

    public List<MeasureRow> open(CaseId id) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.CASE_ID.eq(id.value()), MEASURE.STATE.in(OPEN))
                .orderBy(MEASURE.ID)
                .fetch(MeasureStore::row);
    }

    /** Whatever case holds it. */
    public boolean isHeld(long assetId) {
        return db.fetchExists(MEASURE, MEASURE.ASSET_ID.eq(assetId), MEASURE.STATE.eq(MeasureState.EFFECTIVE.name()));
    }

    /** Of every case, in force on this asset. */
    public List<MeasureRow> inForceOn(long assetId) {
        return db.selectFrom(MEASURE)
                .where(MEASURE.ASSET_ID.eq(assetId), MEASURE.STATE.in("EFFECTIVE", "WAITING"))
                .orderBy(MEASURE.ID)
                .fetch(MeasureStore::row);
    }

    /** Worth of the things that are held, as far as it can be had; a thing of unknown worth adds nothing. */
    public Money valueInForce(CaseId id) {
        return worths(id).values().stream().reduce(Money.ZERO, Money::plus);
    }

    /** By measure in force the worth of its thing, as far as it is the debtor's and may be sold. */
    public Map<Long, Money> worths(CaseId id) {
        var his = MEASURE.VALUE_FEN
                .coerce(Long.class)
                .mul(LimitStore.share(MEASURE.ASSET_ID))
                .div(100);
        return db.select(MEASURE.ID, his)
                .from(MEASURE)
                .where(MEASURE.CASE_ID.eq(id.value()), MEASURE.STATE.eq(MeasureState.EFFECTIVE.name()))
                .and(MEASURE.VALUE_FEN.isNotNull())
                .fetchMap(MEASURE.ID, row -> Money.fen(row.value2()));
    }

    public void move(long measureId, MeasureState to, String reason) {
        db.update(MEASURE)
                .set(MEASURE.STATE, to.name())
                .set(MEASURE.REASON, reason)
                .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                .where(MEASURE.ID.eq(measureId))
                .execute();
    }

    /** What is held, what is over the limit and how long, as the institution said last. */
    public void hold(
            long measureId,
            MeasureState state,
            Money held,
            Money overLimit,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Integer rank) {
        db.update(MEASURE)
                .set(MEASURE.STATE, state.name())
                .set(MEASURE.HELD_FEN, held)
                .set(MEASURE.OVER_LIMIT_FEN, overLimit)
                .set(MEASURE.STARTS_AT, from)
                .set(MEASURE.ENDS_AT, until)
                .set(MEASURE.QUEUE_RANK, rank)
                .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                .where(MEASURE.ID.eq(measureId))
                .execute();
    }

    /** On which route the institution is ordered. */
    public void route(long measureId, long partner) {
        db.update(MEASURE)
                .set(MEASURE.PARTNER_ID, partner)
                .where(MEASURE.ID.eq(measureId))
                .execute();
    }

    /** It runs on until then; nothing else of it changes. */
    public void extend(long measureId, Instant until) {
        db.update(MEASURE)
                .set(MEASURE.ENDS_AT, until)
                .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                .where(MEASURE.ID.eq(measureId))
                .execute();
    }

    /** What the institution itself calls the measure. */
    public void reference(long measureId, String reference) {
        db.update(MEASURE)
                .set(MEASURE.REFERENCE, reference)
                .where(MEASURE.ID.eq(measureId))
                .execute();
    }

    /** So much of what was held has left for the court. */
    public void use(MeasureRow measure, Money used, MeasureState state) {
        db.update(MEASURE)
                .set(MEASURE.HELD_FEN, measure.held().minus(used))
                .set(MEASURE.STATE, state.name())
                .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                .where(MEASURE.ID.eq(measure.id()))
                .execute();
    }

    /** Nothing is held any more. */
    public void end(long measureId, MeasureState state, String reason) {
        db.update(MEASURE)
                .set(MEASURE.STATE, state.name())
                .set(MEASURE.HELD_FEN, Money.ZERO)
                .set(MEASURE.OVER_LIMIT_FEN, Money.ZERO)
                .set(MEASURE.REASON, reason)
                .set(MEASURE.VERSION, MEASURE.VERSION.plus(1))
                .where(MEASURE.ID.eq(measureId))
                .execute();
    }

    public void earlierFreezes(long measureId, List<EarlierFreeze> freezes) {
        db.deleteFrom(EARLIER_FREEZE)
                .where(EARLIER_FREEZE.MEASURE_ID.eq(measureId))
                .execute();
        db.batchInsert(IntStream.range(0, freezes.size())
                        .mapToObj(i -> row(measureId, i + 1, freezes.get(i)))
                        .toList())
                .execute();
    }

    private static EarlierFreezeRecord row(long measureId, int position, EarlierFreeze one) {
        var row = new EarlierFreezeRecord();
        row.setMeasureId(measureId);
        row.setPosition(position);
        row.setAuthority(one.authority());
        row.setDocument(one.document());
        row.setFen(one.amount());
        row.setUntil(one.until());
        return row;
    }

    static MeasureRow row(MeasureRecord row) {
        return new MeasureRow(
                row.getId(),
                new CaseId(row.getCaseId()),
                row.getCasePartyId(),
                row.getPartyName(),
                row.getAssetId(),
                row.getPartnerId(),
                row.getInstitution(),
                row.getClass_(),
                row.getAccount(),
                row.getThing(),
                row.getPlace(),
                row.getReference(),
                row.getOrderedFen(),
                row.getHeldFen(),
                row.getOverLimitFen(),
                MeasureState.valueOf(row.getState()),
                row.getEndsAt(),
                row.getVersion());
    }
}
