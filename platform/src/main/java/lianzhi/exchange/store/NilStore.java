package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.MESSAGE;
import static org.jooq.impl.DSL.any;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.exchange.seal.AtRest;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Messages that say "nothing found" of many requests: the message itself is the record of every one of them. */
@Component
public class NilStore {
    /**
     * One statement looks, answers, strikes off the list of what waits and marks the messages, however many they are. No
     * two such messages of a partner have the same moment. A number says its message by place: nothing is searched for it.
     */
    private static final String ANSWER = """
        with moment as materialized (
            select g.message_id, g.place, greatest(?::timestamptz, (select max(m.merged_at) + interval '1 microsecond'
                from exchange.message m where m.partner_id = g.partner_id and m.nils is not null)) as at
            from unnest(?::bigint[], ?::bigint[]) with ordinality g (partner_id, message_id, place)),
        answered as (
            update exchange.item i set state = 'ANSWERED', answer = 'NIL', reason = '',
                answered_at = (array(select at from moment order by place))[t.message]
            from unnest(?::int[], ?::text[]) with ordinality t (message, number, place)
            where i.number = t.number and i.partner_id = (?::bigint[])[t.message] and i.nature = 'QUERY'
                and i.state in ('OFFERED', 'FETCHED', 'OFFLINE')
            returning i.id, t.message, t.place::int),
        gone as (delete from exchange.waiting where item_id = any(array(select id from answered))),
        marked as (
            update exchange.message e set verdict = 'ACCEPTED', nils = c.many, merged_at = m.at
            from moment m join (select message, count(*) as many from answered group by 1) c on c.message = m.place
            where e.id = m.message_id)
        select message, array_agg(place), array_agg(id) from answered group by message
        """;

    private final DSLContext db;
    private final AtRest atRest;

    NilStore(DSLContext db, AtRest atRest) {
        this.db = db;
        this.atRest = atRest;
    }

    /** By message those of its numbers that waited, answered by it; what did not wait is left as it is. */
    public Map<Long, Map<String, Long>> answer(List<Numbers> told, Instant now) {
        var answered = new HashMap<Long, Map<String, Long>>();
        if (told.isEmpty()) return answered;
        var partners = told.stream().mapToLong(Numbers::partnerId).toArray();
        var numbers = Numbers.flat(told);
        Call.rows(
                db,
                ANSWER,
                row -> answered.put(
                        told.get(row.getInt(1) - 1).messageId(), items(numbers, row.getArray(2), row.getArray(3))),
                now.truncatedTo(ChronoUnit.MICROS),
                partners,
                told.stream().mapToLong(Numbers::messageId).toArray(),
                Numbers.places(told),
                numbers,
                partners);
        return answered;
    }

    private static Map<String, Long> items(String[] numbers, Array places, Array ids) throws SQLException {
        var place = (Integer[]) places.getArray();
        var id = (Long[]) ids.getArray();
        var items = HashMap.<String, Long>newHashMap(id.length);
        for (var i = 0; i < id.length; i++) items.put(numbers[place[i] - 1], id[i]);
        return items;
    }

    /** Which of them answered this request; empty when its answer has a row of its own. */
    public Optional<NilMessage> messageOf(long itemId) {
        return Optional.ofNullable(messagesOf(List.of(itemId)).get(itemId));
    }

    /** Of those requests that such a message answered. */
    public Map<Long, NilMessage> messagesOf(Collection<Long> items) {
        var messages = new HashMap<Long, NilMessage>();
        return db.select(ITEM.ID)
                .select(MESSAGE.fields())
                .from(ITEM)
                .join(MESSAGE)
                .on(MESSAGE.PARTNER_ID.eq(ITEM.PARTNER_ID), MESSAGE.MERGED_AT.eq(ITEM.ANSWERED_AT))
                .where(ITEM.ID.eq(any(items.toArray(Long[]::new))), ITEM.ANSWER.eq("NIL"), MESSAGE.NILS.isNotNull())
                .fetchMap(
                        row -> row.get(ITEM.ID),
                        row -> messages.computeIfAbsent(
                                row.get(MESSAGE.ID),
                                id -> new NilMessage(
                                        id,
                                        row.get(MESSAGE.PARTNER_ID),
                                        row.get(MESSAGE.OPERATION),
                                        row.get(MESSAGE.RECEIVED_AT),
                                        row.get(MESSAGE.SHA256),
                                        atRest.open(
                                                row.get(MESSAGE.BODY),
                                                row.get(MESSAGE.ENCRYPTED),
                                                row.get(MESSAGE.PACKED)))));
    }
}
