package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.MESSAGE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianzhi.exchange.seal.AtRest;
import lianzhi.schema.exchange.tables.records.MessageItemRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages as they came, byte for byte, and what was made of them. */
@Component
public class InboxStore {
    private static final String JUDGE = """
        update exchange.message m set verdict = j.verdict, reason = j.reason
        from unnest({0}::bigint[], {1}::text[], {2}::text[]) j (id, verdict, reason) where m.id = j.id
        """;

    private static final String JUDGE_ITEMS = """
        insert into exchange.message_item (message_id, position, number, item_id, verdict, reason, warnings)
        select i.message_id, i.position, i.number, i.item_id, i.verdict, i.reason,
            array(select jsonb_array_elements_text(i.warnings::jsonb))
        from unnest({0}::bigint[], {1}::int[], {2}::text[], {3}::bigint[], {4}::text[], {5}::text[], {6}::text[])
            i (message_id, position, number, item_id, verdict, reason, warnings)
        """;

    private final DSLContext db;
    private final AtRest atRest;

    InboxStore(DSLContext db, AtRest atRest) {
        this.db = db;
        this.atRest = atRest;
    }

    /** One message alone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long keep(long partnerId, String operation, byte[] body, Instant now) {
        return keep(List.of(raw(partnerId, operation, body, now))).getFirst();
    }

    public Raw raw(long partnerId, String operation, byte[] body, Instant now) {
        return new Raw(partnerId, operation, now, atRest.close(body), sha256(body));
    }

    /** In a transaction of its own: what comes after may fail, the bytes stay. Their numbers, in order. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<Long> keep(List<Raw> messages) {
        return db.insertInto(
                        MESSAGE,
                        MESSAGE.PARTNER_ID,
                        MESSAGE.OPERATION,
                        MESSAGE.RECEIVED_AT,
                        MESSAGE.BODY,
                        MESSAGE.ENCRYPTED,
                        MESSAGE.PACKED,
                        MESSAGE.SHA256)
                .valuesOfRows(messages.stream()
                        .map(one -> DSL.row(
                                one.partnerId(),
                                one.operation(),
                                one.receivedAt(),
                                one.closed(),
                                true,
                                true,
                                one.sha256()))
                        .toList())
                .returningResult(MESSAGE.ID)
                .fetch(MESSAGE.ID);
    }

    /** Those whose requests have their verdicts, if they had any. */
    public Set<Long> merged(Collection<Long> messages) {
        return db.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.ID.eq(any(messages.toArray(Long[]::new))))
                .and(MESSAGE.VERDICT.notIn("RECEIVED", "FAILED"))
                .fetchSet(MESSAGE.ID);
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

    /** Of many messages, with each request's answer in them. */
    public void judge(List<Judged> judged) {
        db.execute(
                JUDGE,
                val(judged.stream().map(Judged::messageId).toArray(Long[]::new)),
                val(judged.stream().map(one -> one.verdict().name()).toArray(String[]::new)),
                val(judged.stream().map(Judged::reason).toArray(String[]::new)));
        var rows = judged.stream().flatMap(InboxStore::rows).toList();
        db.execute(
                JUDGE_ITEMS,
                val(rows.stream().map(MessageItemRecord::getMessageId).toArray(Long[]::new)),
                val(rows.stream().map(MessageItemRecord::getPosition).toArray(Integer[]::new)),
                val(rows.stream().map(MessageItemRecord::getNumber).toArray(String[]::new)),
                val(rows.stream().map(MessageItemRecord::getItemId).toArray(Long[]::new)),
                val(rows.stream().map(MessageItemRecord::getVerdict).toArray(String[]::new)),
                val(rows.stream().map(MessageItemRecord::getReason).toArray(String[]::new)),
                val(rows.stream()
                        .map(row -> PayloadJson.write(row.getWarnings()).data())
                        .toArray(String[]::new)));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<MessageItemRecord> rows(Judged message) {
        var items = message.items();
        return IntStream.range(0, items.size()).mapToObj(i -> row(message.messageId(), i, items.get(i)));
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
