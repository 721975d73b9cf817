package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.ALLOCATION;
import static lianzhi.schema.funds.Tables.RECEIPT;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.Allocation;
import lianzhi.law.Money;
import lianzhi.law.fees.TakeExecutionFee;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What receipts paid, with the explanation as it was given. */
@Component
public class AllocationStore {
    private final DSLContext db;
    private final JsonMapper json;
    private final Settings settings;

    AllocationStore(DSLContext db, JsonMapper json, Settings settings) {
        this.db = db;
        this.json = json;
        this.settings = settings;
    }

    public void save(long receiptId, CaseId id, Allocation allocation, @Nullable Long postingId, Instant at) {
        save(receiptId, id, allocation, postingId, null, at);
    }

    /** @param planId the distribution plan under which the receipt pays in this case */
    public void save(
            long receiptId,
            CaseId id,
            Allocation allocation,
            @Nullable Long postingId,
            @Nullable Long planId,
            Instant at) {
        db.insertInto(ALLOCATION)
                .set(ALLOCATION.PLAN_ID, planId)
                .set(ALLOCATION.RECEIPT_ID, receiptId)
                .set(ALLOCATION.CASE_ID, id.value())
                .set(ALLOCATION.MADE_AT, at)
                .set(ALLOCATION.FEN, allocation.amount())
                .set(ALLOCATION.FEE_FEN, allocation.fee())
                .set(ALLOCATION.COSTS_FEN, allocation.costs())
                .set(ALLOCATION.INTEREST_FEN, allocation.generalInterest())
                .set(ALLOCATION.PRINCIPAL_FEN, allocation.principal())
                .set(ALLOCATION.DOUBLED_FEN, allocation.doubledPart())
                .set(ALLOCATION.SURPLUS_FEN, allocation.surplus())
                .set(ALLOCATION.STEPS, JSONB.valueOf(json.writeValueAsString(allocation.steps())))
                .set(ALLOCATION.POSTING_ID, postingId)
                .execute();
    }

    /** What a receipt paid in its own case, all together. */
    public Optional<Allocation> inForce(long receiptId) {
        return db
                .selectFrom(ALLOCATION)
                .where(
                        ALLOCATION.RECEIPT_ID.eq(receiptId),
                        ALLOCATION.UNDONE_AT.isNull(),
                        ALLOCATION.CASE_ID.eq(
                                select(RECEIPT.CASE_ID).from(RECEIPT).where(RECEIPT.ID.eq(receiptId))))
                .orderBy(ALLOCATION.ID)
                .fetch(row -> new Allocation(
                        row.getFen(),
                        row.getFeeFen(),
                        row.getCostsFen(),
                        row.getInterestFen(),
                        row.getPrincipalFen(),
                        row.getDoubledFen(),
                        row.getSurplusFen(),
                        List.of(json.readValue(row.getSteps().data(), Allocation.Line[].class))))
                .stream()
                .reduce(Allocation::plus);
    }

    /** What of a receipt is not allocated to anybody yet. */
    public Money unallocated(long receiptId, Money amount) {
        return amount.minus(Money.fen(db.fetchSingle(
                        "select coalesce(sum(fen), 0)::bigint from funds.allocation where receipt_id = ? and undone_at"
                                + " is null",
                        receiptId)
                .into(Long.class)));
    }

    /** The posting of the allocation in force, which is undone from now on. */
    public @Nullable Long undo(long receiptId, Instant at) {
        return db.update(ALLOCATION)
                .set(ALLOCATION.UNDONE_AT, at)
                .where(ALLOCATION.RECEIPT_ID.eq(receiptId), ALLOCATION.UNDONE_AT.isNull())
                .returningResult(ALLOCATION.POSTING_ID)
                .fetchOne(ALLOCATION.POSTING_ID);
    }

    public int times(long receiptId) {
        return db.fetchCount(ALLOCATION, ALLOCATION.RECEIPT_ID.eq(receiptId));
    }

    /** What was collected and taken in this case so far; fee.mode says whether the fee itself counts as collected. */
    public TakeExecutionFee.SoFar soFar(CaseId id) {
        var row = db.fetchSingle("""
            select coalesce(sum(fen - surplus_fen), 0)::bigint as gross, coalesce(sum(fee_fen), 0)::bigint as fee,
                (select claimed_fen from shared.case_brief where id = ?) as claimed
            from funds.allocation where case_id = ? and undone_at is null\
            """, id.value(), id.value());
        var fee = Money.fen(row.get("fee", Long.class));
        var gross = Money.fen(row.get("gross", Long.class));
        return new TakeExecutionFee.SoFar(
                Money.fen(row.get("claimed", Long.class)),
                Money.ZERO,
                Money.ZERO,
                settings.text("fee.mode").equals("NET") ? gross.minus(fee) : gross,
                fee);
    }
}
