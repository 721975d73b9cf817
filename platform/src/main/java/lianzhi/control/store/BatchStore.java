package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;
import static lianzhi.schema.control.Tables.BATCH;
import static lianzhi.schema.control.Tables.BATCH_REFUSAL;
import static lianzhi.schema.control.Tables.MEASURE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.control.ActState;
import lianzhi.control.MeasureState;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 批量冻结: acts that were asked for and approved together. */
@Component
public class BatchStore {
    /** One freeze of a batch as it stands. */
    public record Item(
            long actId,
            long measureId,
            String partyName,
            String institution,
            String account,
            Money amount,
            ActState act,
            MeasureState state,
            Money held,
            Money overLimit,
            String reason) {}

    /** What could not be asked for. */
    public record Refusal(long assetId, String reason) {}

    private final DSLContext db;

    BatchStore(DSLContext db) {
        this.db = db;
    }

    public long open(CaseId caseId, Viewer by, Instant now) {
        return db.insertInto(BATCH, BATCH.CASE_ID, BATCH.ASKED_BY, BATCH.ASKED_BY_NAME, BATCH.ASKED_AT)
                .values(caseId.value(), by.personId(), by.name(), now)
                .returningResult(BATCH.ID)
                .fetchSingle()
                .value1();
    }

    public void add(long batch, long act) {
        db.update(ACT).set(ACT.BATCH_ID, batch).where(ACT.ID.eq(act)).execute();
    }

    public void refused(long batch, Map<Long, String> reasons) {
        var position = 0;
        for (var one : reasons.entrySet()) {
            db.insertInto(BATCH_REFUSAL)
                    .set(BATCH_REFUSAL.BATCH_ID, batch)
                    .set(BATCH_REFUSAL.POSITION, ++position)
                    .set(BATCH_REFUSAL.ASSET_ID, one.getKey())
                    .set(BATCH_REFUSAL.REASON, one.getValue())
                    .execute();
        }
    }

    public void approval(long batch, long approval) {
        db.update(BATCH)
                .set(BATCH.APPROVAL_ID, approval)
                .where(BATCH.ID.eq(batch))
                .execute();
        db.update(ACT)
                .set(ACT.APPROVAL_ID, approval)
                .where(ACT.BATCH_ID.eq(batch))
                .execute();
    }

    /** Of a case, the newest first. */
    public List<Made> of(CaseId id) {
        return db.select(
                        BATCH.ID,
                        BATCH.ASKED_AT,
                        BATCH.ASKED_BY_NAME,
                        count(ACT.ID),
                        count().filterWhere(ACT.STATE.in("DONE", "REFUSED", "RETURNED")),
                        coalesce(sum(MEASURE.HELD_FEN.coerce(Long.class)), inline(BigDecimal.ZERO)))
                .from(BATCH)
                .join(ACT)
                .on(ACT.BATCH_ID.eq(BATCH.ID))
                .join(MEASURE)
                .on(MEASURE.ID.eq(ACT.MEASURE_ID))
                .where(BATCH.CASE_ID.eq(id.value()))
                .groupBy(BATCH.ID)
                .orderBy(BATCH.ID.desc())
                .fetch(row -> new Made(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Money.fen(row.value6().longValueExact())));
    }

    public List<Long> acts(long batch) {
        return db.select(ACT.ID)
                .from(ACT)
                .where(ACT.BATCH_ID.eq(batch))
                .orderBy(ACT.ID)
                .fetch(ACT.ID);
    }

    public Optional<CaseId> caseOf(long batch) {
        return db.select(BATCH.CASE_ID)
                .from(BATCH)
                .where(BATCH.ID.eq(batch))
                .fetchOptional(row -> new CaseId(row.value1()));
    }

    public List<Item> items(long batch) {
        return db.select(ACT.fields())
                .select(MEASURE.fields())
                .from(ACT)
                .join(MEASURE)
                .on(MEASURE.ID.eq(ACT.MEASURE_ID))
                .where(ACT.BATCH_ID.eq(batch))
                .orderBy(ACT.ID)
                .fetch(row -> new Item(
                        row.get(ACT.ID),
                        row.get(MEASURE.ID),
                        row.get(MEASURE.PARTY_NAME),
                        row.get(MEASURE.INSTITUTION),
                        FoundAsset.shown(row.get(MEASURE.CLASS), row.get(MEASURE.ACCOUNT)),
                        row.get(ACT.FEN),
                        ActState.valueOf(row.get(ACT.STATE)),
                        MeasureState.valueOf(row.get(MEASURE.STATE)),
                        row.get(MEASURE.HELD_FEN),
                        row.get(MEASURE.OVER_LIMIT_FEN),
                        row.get(MEASURE.REASON)));
    }

    public List<Refusal> refusals(long batch) {
        return db.select(BATCH_REFUSAL.ASSET_ID, BATCH_REFUSAL.REASON)
                .from(BATCH_REFUSAL)
                .where(BATCH_REFUSAL.BATCH_ID.eq(batch))
                .orderBy(BATCH_REFUSAL.POSITION)
                .fetch(row -> new Refusal(row.value1(), row.value2()));
    }
}
