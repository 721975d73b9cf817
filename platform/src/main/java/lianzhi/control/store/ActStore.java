package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lianzhi.access.Viewer;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.documents.IssuedDocument;
import lianzhi.law.Money;
import lianzhi.schema.control.tables.records.ActDocumentRecord;
import lianzhi.schema.control.tables.records.ActRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts as they go from asked to answered. */
@Component
public class ActStore {
    private final DSLContext db;

    ActStore(DSLContext db) {
        this.db = db;
    }

    /** Empty when an act of this kind is open on the measure already. */
    public Optional<Long> ask(
            long measureId,
            ActKind kind,
            Money amount,
            @Nullable Instant until,
            String ground,
            ActState state,
            @Nullable Viewer by,
            Instant now) {
        return db.insertInto(ACT)
                .set(ACT.MEASURE_ID, measureId)
                .set(ACT.KIND, kind.name())
                .set(ACT.FEN, amount)
                .set(ACT.UNTIL, until)
                .set(ACT.GROUND, ground)
                .set(ACT.STATE, state.name())
                .set(ACT.ASKED_BY, by == null ? null : by.personId())
                .set(ACT.ASKED_BY_NAME, by == null ? "系统" : by.name())
                .set(ACT.ASKED_AT, now)
                .onConflictDoNothing()
                .returningResult(ACT.ID)
                .fetchOptional(ACT.ID);
    }

    public void approval(long actId, long approvalId) {
        db.update(ACT).set(ACT.APPROVAL_ID, approvalId).where(ACT.ID.eq(actId)).execute();
    }

    public Optional<ActRow> find(long actId) {
        return db.selectFrom(ACT).where(ACT.ID.eq(actId)).fetchOptional(ActStore::row);
    }

    /** In their order. */
    public List<ActRow> find(Collection<Long> actIds) {
        return db.selectFrom(ACT).where(ACT.ID.in(actIds)).orderBy(ACT.ID).fetch(ActStore::row);
    }

    public List<ActRow> ofItems(Collection<Long> itemIds) {
        return db.selectFrom(ACT).where(ACT.ITEM_ID.in(itemIds)).orderBy(ACT.ID).fetch(ActStore::row);
    }

    /** Asked, held back or with the institution. */
    public List<ActRow> open(long measureId) {
        return db.selectFrom(ACT)
                .where(
                        ACT.MEASURE_ID.eq(measureId),
                        ACT.STATE.in(ActState.ASKED.name(), ActState.HELD_BACK.name(), ActState.ORDERED.name()))
                .orderBy(ACT.ID)
                .fetch(ActStore::row);
    }

    /** Number of the freeze that made the measure: without it a bank finds nothing to renew, deduct or release. */
    public Optional<String> freezeNumber(long measureId) {
        return db.select(ACT.NUMBER)
                .from(ACT)
                .where(ACT.MEASURE_ID.eq(measureId), ACT.KIND.eq(ActKind.FREEZE.name()), ACT.NUMBER.isNotNull())
                .orderBy(ACT.ID.desc())
                .limit(1)
                .fetchOptional(ACT.NUMBER);
    }

    /** @param item null when somebody goes there with the papers */
    public void ordered(long actId, @Nullable Long item, String number, List<IssuedDocument> papers, Instant now) {
        db.update(ACT)
                .set(ACT.STATE, ActState.ORDERED.name())
                .set(ACT.ITEM_ID, item)
                .set(ACT.NUMBER, number)
                .set(ACT.ORDERED_AT, now)
                .where(ACT.ID.eq(actId))
                .execute();
        db.batchInsert(IntStream.range(0, papers.size())
                        .mapToObj(i -> paper(actId, i + 1, papers.get(i)))
                        .toList())
                .execute();
    }

    public void answered(
            long actId, ActState state, @Nullable Money done, @Nullable Money overLimit, String reason, Instant at) {
        db.update(ACT)
                .set(ACT.STATE, state.name())
                .set(ACT.DONE_FEN, done)
                .set(ACT.OVER_LIMIT_FEN, overLimit)
                .set(ACT.REASON, reason)
                .set(ACT.ANSWERED_AT, at)
                .where(ACT.ID.eq(actId))
                .execute();
    }

    /** How often the institution refused this kind of act. */
    public int refused(long measureId, ActKind kind) {
        return db.fetchCount(
                ACT, ACT.MEASURE_ID.eq(measureId), ACT.KIND.eq(kind.name()), ACT.STATE.eq(ActState.REFUSED.name()));
    }

    public void returned(long actId, String reason) {
        db.update(ACT)
                .set(ACT.STATE, ActState.RETURNED.name())
                .set(ACT.REASON, reason)
                .where(ACT.ID.eq(actId))
                .execute();
    }

    /** True the first time. */
    public boolean receipt(long actId, Instant at) {
        return db.update(ACT)
                        .set(ACT.RECEIPT_AT, at)
                        .where(ACT.ID.eq(actId), ACT.RECEIPT_AT.isNull())
                        .execute()
                == 1;
    }

    private static ActDocumentRecord paper(long actId, int position, IssuedDocument paper) {
        var row = new ActDocumentRecord();
        row.setActId(actId);
        row.setPosition(position);
        row.setName(paper.title());
        row.setNumber(paper.number());
        row.setDocumentId(paper.id());
        return row;
    }

    private static ActRow row(ActRecord row) {
        return new ActRow(
                row.getId(),
                row.getMeasureId(),
                ActKind.valueOf(row.getKind()),
                row.getGround(),
                row.getFen(),
                row.getUntil(),
                ActState.valueOf(row.getState()),
                row.getAskedBy(),
                row.getItemId(),
                row.getNumber());
    }
}
