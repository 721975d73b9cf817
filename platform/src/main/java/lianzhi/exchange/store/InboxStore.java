package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.MESSAGE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.exchange.seal.AtRest;
import lianzhi.schema.exchange.tables.records.MessageItemRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages as they came, byte for byte, and what was made of them. */
@Component
public class InboxStore {

    private final DSLContext db;
    private final AtRest atRest;

    InboxStore(DSLContext db, AtRest atRest) {
        this.db = db;
        this.atRest = atRest;
    }

    /** In a transaction of its own: what comes after may fail, the bytes stay. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long keep(long partnerId, String operation, byte[] body, Instant now) {
        return db.insertInto(
                        MESSAGE,
                        MESSAGE.PARTNER_ID,
                        MESSAGE.OPERATION,
                        MESSAGE.RECEIVED_AT,
                        MESSAGE.BODY,
                        MESSAGE.ENCRYPTED,
                        MESSAGE.PACKED,
                        MESSAGE.SHA256)
                .values(partnerId, operation, now, atRest.close(body), true, true, sha256(body))
                .returningResult(MESSAGE.ID)
                .fetchSingle()
                .value1();
    }

    /** Its requests have their verdicts, if it had any. */
    public boolean isMerged(long messageId) {
        return db.fetchExists(MESSAGE, MESSAGE.ID.eq(messageId).and(MESSAGE.VERDICT.notIn("RECEIVED", "FAILED")));
    }

    @Transactional
    public void judge(long messageId, Verdict verdict, String reason) {
        db.update(MESSAGE)
                .set(MESSAGE.VERDICT, verdict.name())
                .set(MESSAGE.REASON, reason)
                .where(MESSAGE.ID.eq(messageId))
                .execute();
    }

    /** Kept before that moment and still not merged, oldest first; those that failed only within a day. */
    public List<Unfinished> unfinished(Instant before, Instant failedSince) {
        return db.select(
                        MESSAGE.ID,
                        MESSAGE.PARTNER_ID,
                        MESSAGE.OPERATION,
                        MESSAGE.BODY,
                        MESSAGE.ENCRYPTED,
                        MESSAGE.PACKED)
                .from(MESSAGE)
                .where(MESSAGE.VERDICT.in("RECEIVED", "FAILED"), MESSAGE.RECEIVED_AT.lt(before))
                .and(MESSAGE.VERDICT.eq("RECEIVED").or(MESSAGE.RECEIVED_AT.gt(failedSince)))
                .orderBy(MESSAGE.RECEIVED_AT)
                .limit(100)
                .fetch(row -> new Unfinished(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        atRest.open(row.value4(), row.value5(), row.value6())));
    }

    public void judgeItems(long messageId, List<ItemVerdict> verdicts) {
        db.batchInsert(IntStream.range(0, verdicts.size())
                        .mapToObj(i -> row(messageId, i, verdicts.get(i)))
                        .toList())
                .execute();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static MessageItemRecord row(long messageId, int position, ItemVerdict one) {
        return new MessageItemRecord(
                messageId,
                position + 1,
                one.number(),
                one.itemId(),
                one.verdict().name(),
                one.reason(),
                one.warnings().toArray(String[]::new));
    }
}
