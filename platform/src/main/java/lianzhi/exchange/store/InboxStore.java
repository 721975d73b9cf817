package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.MESSAGE;
import static org.jooq.impl.DSL.val;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianzhi.exchange.Transport;
import lianzhi.exchange.seal.AtRest;
import lianzhi.schema.exchange.tables.records.MessageItemRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages as they came, byte for byte, and what was made of them. */
@Component
public class InboxStore {
    private static final String KEEP = """
        insert into exchange.message as m (partner_id, operation, received_at, body, encrypted, packed, sha256)
        select k.partner_id, k.operation, k.received_at::timestamptz, k.body, true, true, k.sha256
        from unnest(?::bigint[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
            with ordinality k (partner_id, operation, received_at, body, sha256, place)
        order by k.place
        returning m.id, (select p.transport from exchange.partner p where p.id = m.partner_id),
            (select p.code from exchange.partner p where p.id = m.partner_id)
        """;

    /**
     * Two parts: the second must see what others committed while the first waited. A message names few of very many
     * requests: for this transaction each is looked up by its index, never by reading the table.
     */
    private static final String BEGIN = """
        select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
            pg_advisory_xact_lock(7001, p::int) from unnest(?::bigint[]) p;
        select id from exchange.message where id = any(?::bigint[]) and verdict not in ('RECEIVED', 'FAILED')
        """;

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

    /** One message alone: its number. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long keep(long partnerId, String operation, byte[] body, Instant now) {
        return keep(List.of(raw(partnerId, operation, body, now))).getFirst().messageId();
    }

    public Raw raw(long partnerId, String operation, byte[] body, Instant now) {
        return new Raw(partnerId, operation, now, atRest.close(body), sha256(body));
    }

    /** In a transaction of its own: what comes after may fail, the bytes stay. In the order of what came. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<Kept> keep(List<Raw> messages) {
        return Call.rows(
                db,
                KEEP,
                row -> new Kept(row.getLong(1), Transport.valueOf(row.getString(2)), row.getString(3)),
                messages.stream().mapToLong(Raw::partnerId).toArray(),
                messages.stream().map(Raw::operation).toArray(String[]::new),
                messages.stream().map(one -> one.receivedAt().toString()).toArray(String[]::new),
                messages.stream().map(Raw::closed).toArray(byte[][]::new),
                messages.stream().map(Raw::sha256).toArray(byte[][]::new));
    }

    /**
     * Messages of one partner are merged one after the other, the partners in one order: from here to the end of the
     * transaction nobody else merges theirs. Those whose requests have their verdicts already, if they had any.
     */
    public Set<Long> begin(long[] partners, long[] messages) {
        Arrays.sort(partners);
        return Set.copyOf(Call.rows(db, BEGIN, row -> row.getLong(1), partners, messages));
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
