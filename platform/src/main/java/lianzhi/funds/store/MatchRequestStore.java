package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.MATCH_REQUEST;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Matches that wait for a second person. */
@Component
public class MatchRequestStore {
    /** 认领申请. */
    public record MatchRequest(long id, long receiptId, CaseId caseId, String reason, long askedBy) {}

    private final DSLContext db;

    MatchRequestStore(DSLContext db) {
        this.db = db;
    }

    public long ask(long receiptId, CaseId caseId, String reason, long by, Instant at) {
        try {
            return db.insertInto(MATCH_REQUEST)
                    .set(MATCH_REQUEST.RECEIPT_ID, receiptId)
                    .set(MATCH_REQUEST.CASE_ID, caseId.value())
                    .set(MATCH_REQUEST.REASON, reason)
                    .set(MATCH_REQUEST.ASKED_BY, by)
                    .set(MATCH_REQUEST.ASKED_AT, at)
                    .returningResult(MATCH_REQUEST.ID)
                    .fetchSingle()
                    .value1();
        } catch (DuplicateKeyException open) {
            throw Refused.conflict(
                    Reason.of("MATCH_ASKED_ALREADY", "该笔款项已有待确认的认领", "A match of this money waits already"));
        }
    }

    public MatchRequest lock(long id) {
        return db.selectFrom(MATCH_REQUEST)
                .where(MATCH_REQUEST.ID.eq(id), MATCH_REQUEST.STATE.eq("ASKED"))
                .forUpdate()
                .fetchOptional(row -> new MatchRequest(
                        row.getId(),
                        row.getReceiptId(),
                        new CaseId(row.getCaseId()),
                        row.getReason(),
                        row.getAskedBy()))
                .orElseThrow(() -> Refused.notFound("matchRequest"));
    }

    public void decide(long id, boolean isRight, long by) {
        db.update(MATCH_REQUEST)
                .set(MATCH_REQUEST.STATE, isRight ? "CONFIRMED" : "REFUSED")
                .set(MATCH_REQUEST.DECIDED_BY, by)
                .where(MATCH_REQUEST.ID.eq(id))
                .execute();
    }
}
