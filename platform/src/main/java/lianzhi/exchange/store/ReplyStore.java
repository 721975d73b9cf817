package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ANSWER;
import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.MESSAGE;
import static lianzhi.schema.exchange.Tables.MOVEMENTS;
import static lianzhi.schema.exchange.Tables.PARTNER;
import static lianzhi.schema.exchange.Tables.RECEIPT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.exchange.AnswerKind;
import lianzhi.exchange.ControlReply;
import lianzhi.exchange.MovementsReply;
import lianzhi.exchange.Nature;
import lianzhi.exchange.QueryReply;
import lianzhi.exchange.Replies;
import lianzhi.exchange.Transport;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.Thing;
import lianzhi.wire.bank.Transaction;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Component;

/** Reads accepted answers. */
@Component
class ReplyStore implements Replies {
    private final DSLContext db;

    ReplyStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<QueryReply> queries(List<Long> itemIds) {
        return read(Nature.QUERY, itemIds).map(ReplyStore::query).toList();
    }

    @Override
    public List<ControlReply> controls(List<Long> itemIds) {
        return read(Nature.CONTROL, itemIds).map(ReplyStore::control).toList();
    }

    @Override
    public List<MovementsReply> movements(List<Long> itemIds) {
        return db.select(MOVEMENTS.ITEM_ID, MESSAGE.RECEIVED_AT, MOVEMENTS.CONTENT)
                .from(MOVEMENTS)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MOVEMENTS.MESSAGE_ID))
                .where(MOVEMENTS.ITEM_ID.in(itemIds))
                .orderBy(MOVEMENTS.MESSAGE_ID)
                .fetch(row -> new MovementsReply(
                        row.value1(), row.value2(), List.of(PayloadJson.read(row.value3(), Transaction[].class))));
    }

    /** A "nothing found" among many others of one message has no row of its own. */
    private Stream<Result<Record>> read(Nature nature, List<Long> itemIds) {
        return db
                .select(ITEM.fields())
                .select(ANSWER.CONTENT, ANSWER.WARNINGS, PARTNER.TRANSPORT)
                .select(field(exists(selectOne().from(RECEIPT).where(RECEIPT.ITEM_ID.eq(ITEM.ID))))
                        .as("has_receipt"))
                .from(ITEM)
                .leftJoin(ANSWER)
                .on(ANSWER.ITEM_ID.eq(ITEM.ID))
                .join(PARTNER)
                .on(PARTNER.ID.eq(ITEM.PARTNER_ID))
                .where(ITEM.ID.in(itemIds), ITEM.NATURE.eq(nature.name()), ITEM.ANSWER.isNotNull())
                .orderBy(ITEM.ID, ANSWER.ROW_INDEX)
                .fetchGroups(ITEM.ID)
                .values()
                .stream();
    }

    private static QueryReply query(Result<Record> rows) {
        var item = rows.getFirst();
        var kind = AnswerKind.valueOf(item.get(ITEM.ANSWER));
        var banks = Transport.valueOf(item.get(PARTNER.TRANSPORT)).isOfBanks();
        return new QueryReply(
                item.get(ITEM.ID),
                item.get(ITEM.NUMBER),
                item.get(ITEM.PARTNER_ID),
                kind,
                reason(item),
                kind == AnswerKind.FOUND && banks ? contents(rows, QueryAnswer[].class) : List.of(),
                kind == AnswerKind.FOUND && !banks ? contents(rows, Thing[].class) : List.of(),
                warnings(rows),
                item.get(ITEM.ANSWERED_AT));
    }

    private static ControlReply control(Result<Record> rows) {
        var item = rows.getFirst();
        return new ControlReply(
                item.get(ITEM.ID),
                item.get(ITEM.NUMBER),
                item.get(ITEM.PARTNER_ID),
                AnswerKind.valueOf(item.get(ITEM.ANSWER)),
                reason(item),
                contents(rows, ControlAnswer[].class),
                warnings(rows),
                item.get(field(name("has_receipt"), Boolean.class)),
                item.get(ITEM.ANSWERED_AT));
    }

    private static <T> List<T> contents(Result<Record> rows, Class<T[]> type) {
        return rows.stream()
                .filter(row -> row.get(ANSWER.CONTENT) != null)
                .flatMap(row -> Arrays.stream(content(row, type)))
                .toList();
    }

    private static <T> T content(Record row, Class<T> type) {
        JSONB content = row.get(ANSWER.CONTENT);
        return PayloadJson.read(content, type);
    }

    private static String reason(Record item) {
        String reason = item.get(ITEM.REASON);
        return reason == null ? "" : reason;
    }

    private static List<String> warnings(Result<Record> rows) {
        return rows.stream()
                .filter(row -> row.get(ANSWER.WARNINGS) != null)
                .flatMap(row -> Arrays.stream(row.get(ANSWER.WARNINGS)))
                .toList();
    }
}
