package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ANSWER;
import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.RECEIPT;
import static lianzhi.schema.exchange.Tables.WAITING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import lianzhi.schema.exchange.tables.records.AnswerRecord;
import lianzhi.schema.exchange.tables.records.MovementsRecord;
import lianzhi.wire.bank.Transaction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Row3;
import org.springframework.stereotype.Component;

/** Answers, merged by the message: a handful of statements however many requests it answers. */
@Component
public class AnswerStore {

    private final DSLContext db;

    AnswerStore(DSLContext db) {
        this.db = db;
    }

    /** The partner's requests of these numbers, locked in one order so that two messages never wait for each other. */
    public Map<String, Locked> lock(long partnerId, Collection<String> numbers) {
        return db.select(ITEM.NUMBER, ITEM.ID, ITEM.PARTNER_ID, ITEM.NATURE, ITEM.STATE, ITEM.PAPERS_ID, ITEM.REQUEST)
                .from(ITEM)
                .where(ITEM.PARTNER_ID.eq(partnerId), isOneOf(numbers))
                .orderBy(ITEM.ID)
                .forUpdate()
                .fetchMap(
                        ITEM.NUMBER,
                        found -> new Locked(
                                found.value2(),
                                found.value3(),
                                Nature.valueOf(found.value4()),
                                ItemState.valueOf(found.value5()),
                                found.value6(),
                                found.value7().data()));
    }

    /** Those of these numbers that another partner was asked. */
    public Set<String> foreign(long partnerId, Collection<String> numbers) {
        return db.select(ITEM.NUMBER)
                .from(ITEM)
                .where(ITEM.PARTNER_ID.ne(partnerId), isOneOf(numbers))
                .fetchSet(ITEM.NUMBER);
    }

    /** What is answered already, by request and row. */
    public Map<Long, Map<String, JSONB>> answers(Collection<Long> items) {
        return db
                .select(ANSWER.ITEM_ID, ANSWER.ROW_INDEX, ANSWER.CONTENT)
                .from(ANSWER)
                .where(ANSWER.ITEM_ID.eq(any(items.toArray(Long[]::new))))
                .fetchGroups(ANSWER.ITEM_ID)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().intoMap(ANSWER.ROW_INDEX, ANSWER.CONTENT)));
    }

    /** Messages of one partner are merged one after the other. */
    public void lockPartner(long partnerId) {
        db.execute("select pg_advisory_xact_lock(7001, {0})", val((int) partnerId));
    }

    /** As it would be stored. */
    public static JSONB stored(Object content) {
        return PayloadJson.write(content);
    }

    public static boolean isSame(JSONB stored, Object content) {
        return PayloadJson.same(stored, PayloadJson.write(content));
    }

    public void add(long messageId, List<Answered> answers, Instant now) {
        db.batchInsert(answers.stream()
                        .map(one -> new AnswerRecord(
                                one.itemId(),
                                one.rowIndex(),
                                messageId,
                                now,
                                one.kind().name(),
                                one.reason(),
                                PayloadJson.write(one.content()),
                                one.warnings().toArray(String[]::new)))
                        .toList())
                .execute();
    }

    public void settle(List<Settled> settled, Instant now) {
        if (settled.isEmpty()) return;
        Row3<Long, String, String>[] rows = rows(settled);
        var v = values(rows).as("v", "id", "answer", "reason");
        db.update(ITEM)
                .set(ITEM.STATE, ItemState.ANSWERED.name())
                .set(ITEM.ANSWERED_AT, now)
                .set(ITEM.ANSWER, field(name("v", "answer"), String.class))
                .set(ITEM.REASON, field(name("v", "reason"), String.class))
                .from(v)
                .where(ITEM.ID.eq(field(name("v", "id"), Long.class)))
                .execute();
        db.deleteFrom(WAITING)
                .where(WAITING.ITEM_ID.in(settled.stream().map(Settled::itemId).toList()))
                .execute();
    }

    private static Condition isOneOf(Collection<String> numbers) {
        return ITEM.NUMBER.eq(any(numbers.toArray(String[]::new)));
    }

    public void addMovements(long messageId, Map<Long, List<Transaction>> movements) {
        db.batchInsert(movements.entrySet().stream()
                        .map(one -> new MovementsRecord(one.getKey(), messageId, PayloadJson.write(one.getValue())))
                        .toList())
                .execute();
    }

    /** The same sheet again is not a second one. */
    public void addReceipts(long messageId, List<Sheet> sheets, Instant now) {
        if (sheets.isEmpty()) return;
        db.insertInto(
                        RECEIPT,
                        RECEIPT.ITEM_ID,
                        RECEIPT.SHA256,
                        RECEIPT.MESSAGE_ID,
                        RECEIPT.NAME,
                        RECEIPT.CONTENT,
                        RECEIPT.RECEIVED_AT)
                .valuesOfRows(sheets.stream()
                        .map(sheet -> row(
                                sheet.itemId(),
                                InboxStore.sha256(sheet.content()),
                                messageId,
                                sheet.name(),
                                sheet.content(),
                                now))
                        .toList())
                .onConflictDoNothing()
                .execute();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Row3<Long, String, String>[] rows(List<Settled> settled) {
        return settled.stream()
                .map(one -> row(one.itemId(), one.kind().name(), one.reason()))
                .toArray(Row3[]::new);
    }
}
