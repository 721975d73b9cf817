package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.MESSAGE;
import static org.jooq.impl.DSL.any;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianzhi.exchange.seal.AtRest;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Messages that say "nothing found" of many requests: the message itself is the record of every one of them. */
@Component
public class NilStore {
    /**
     * One statement looks, answers, strikes off the list of what waits and marks the messages, however many they are. What
     * was fetched stands off the list already, until its time is over. No two such messages of a partner have the same moment. The numbers of a message go through their index in one pass,
     * each only for its partner; the sum keeps the planner from reading all that a partner was ever asked.
     */
    private static final String ANSWER = """
        with moment as materialized (
            select g.*, greatest(?::timestamptz, (select max(m.merged_at) + interval '1 microsecond'
                from exchange.message m where m.partner_id = g.partner_id and m.nils is not null)) as at
            from unnest(?::bigint[], ?::bigint[], ?::int[], ?::int[]) g (partner_id, message_id, first, last)),
        answered as (
            update exchange.item i set state = 'ANSWERED', answer = 'NIL', reason = '', answered_at = m.at
            from moment m
            where i.number = any((?::text[])[m.first:m.last]) and i.partner_id + 0 = m.partner_id and i.nature = 'QUERY'
                and i.state in ('OFFERED', 'FETCHED', 'OFFLINE')
            returning i.id, m.message_id, {earlier} as was),
        gone as (delete from exchange.waiting where item_id = any(array(select id from answered where was <> 'FETCHED'))),
        told as (select message_id, array_agg(id) as ids from answered group by message_id),
        marked as (
            update exchange.message e set verdict = 'ACCEPTED', nils = cardinality(t.ids), merged_at = m.at
            from told t join moment m using (message_id) where e.id = t.message_id)
        select message_id, ids from told
        """;

    private static final String NUMBERS = "select number from exchange.item where id = any(?::bigint[])";

    private final DSLContext db;
    private final AtRest atRest;
    private final OldState old;

    NilStore(DSLContext db, AtRest atRest, OldState old) {
        this.db = db;
        this.old = old;
        this.atRest = atRest;
    }

    /** By message what it answered of its numbers, each named once; what did not wait is left as it is. */
    public Map<Long, Nils> answer(List<Numbers> told, Instant now) {
        if (told.isEmpty()) return Map.of();
        var ids = new HashMap<Long, Long[]>();
        Call.rows(
                db,
                old.in(ANSWER),
                row -> ids.put(row.getLong(1), (Long[]) row.getArray(2).getArray()),
                now.truncatedTo(ChronoUnit.MICROS),
                told.stream().mapToLong(Numbers::partnerId).toArray(),
                told.stream().mapToLong(Numbers::messageId).toArray(),
                Numbers.firsts(told),
                Numbers.lasts(told),
                Numbers.flat(told));
        var answered = new HashMap<Long, Nils>();
        for (var one : told) {
            var items = ids.get(one.messageId());
            if (items != null) answered.put(one.messageId(), new Nils(List.of(items), numbers(one, items)));
        }
        return answered;
    }

    private Set<String> numbers(Numbers told, Long[] items) {
        var isAll = items.length == told.numbers().size();
        return new HashSet<>(isAll ? told.numbers() : Call.rows(db, NUMBERS, row -> row.getString(1), (Object) items));
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
