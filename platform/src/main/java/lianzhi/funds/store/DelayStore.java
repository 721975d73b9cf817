package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.DELAY;
import static lianzhi.schema.funds.Tables.RECEIPT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.Delay;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Delays of payout; one open per receipt. */
@Component
public class DelayStore {
    private final DSLContext db;

    DelayStore(DSLContext db) {
        this.db = db;
    }

    public long ask(long receiptId, String ground, String reason, LocalDate reviewOn, long by, Instant at) {
        try {
            return db.insertInto(DELAY)
                    .set(DELAY.RECEIPT_ID, receiptId)
                    .set(DELAY.GROUND, ground)
                    .set(DELAY.REASON, reason)
                    .set(DELAY.REVIEW_ON, reviewOn)
                    .set(DELAY.ASKED_BY, by)
                    .set(DELAY.ASKED_AT, at)
                    .returningResult(DELAY.ID)
                    .fetchSingle()
                    .value1();
        } catch (DuplicateKeyException open) {
            throw Refused.conflict(Reason.of("DELAY_OPEN", "该笔款项已有延缓申请", "A delay of this money is open already"));
        }
    }

    public Optional<Delay> find(long id) {
        return one(DELAY.ID.eq(id));
    }

    public Optional<Delay> open(long receiptId) {
        return one(DELAY.RECEIPT_ID.eq(receiptId).and(DELAY.STATE.in("ASKED", "APPROVED")));
    }

    /** Receipts of the case that wait under an approved delay. */
    public Set<Long> approvedIn(CaseId id) {
        return db.select(DELAY.RECEIPT_ID)
                .from(DELAY)
                .join(RECEIPT)
                .on(RECEIPT.ID.eq(DELAY.RECEIPT_ID))
                .where(RECEIPT.CASE_ID.eq(id.value()), DELAY.STATE.eq("APPROVED"))
                .fetchSet(DELAY.RECEIPT_ID);
    }

    public void asked(long id, long approvalId) {
        db.update(DELAY)
                .set(DELAY.APPROVAL_ID, approvalId)
                .where(DELAY.ID.eq(id))
                .execute();
    }

    public void approved(long id, long by, LocalDate on) {
        db.update(DELAY)
                .set(DELAY.STATE, "APPROVED")
                .set(DELAY.APPROVED_BY, by)
                .set(DELAY.APPROVED_ON, on)
                .where(DELAY.ID.eq(id))
                .execute();
    }

    public void refused(long id) {
        db.update(DELAY).set(DELAY.STATE, "REFUSED").where(DELAY.ID.eq(id)).execute();
    }

    public void ended(long id, LocalDate on) {
        db.update(DELAY)
                .set(DELAY.STATE, "ENDED")
                .set(DELAY.ENDED_ON, on)
                .where(DELAY.ID.eq(id))
                .execute();
    }

    private Optional<Delay> one(Condition which) {
        return db.selectFrom(DELAY)
                .where(which)
                .fetchOptional(row -> new Delay(
                        row.getId(),
                        row.getReceiptId(),
                        row.getGround(),
                        row.getReason(),
                        row.getReviewOn(),
                        row.getState(),
                        row.getAskedBy()));
    }
}
