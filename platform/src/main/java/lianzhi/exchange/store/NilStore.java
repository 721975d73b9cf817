package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.MESSAGE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lianzhi.exchange.seal.AtRest;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Messages that say "nothing found" of many requests: the message itself is the record of every one of them. */
@Component
public class NilStore {
    /** One statement looks, answers and strikes off the list of what waits, however many they are. */
    private static final String ANSWER = """
        with answered as (
            update exchange.item set state = 'ANSWERED', answered_at = {2}, answer = 'NIL', reason = ''
            where partner_id = {0} and number = any({1}) and nature = 'QUERY'
                and state in ('OFFERED', 'FETCHED', 'OFFLINE') returning id, number),
        gone as (delete from exchange.waiting where item_id = any(array(select id from answered)))
        select array_agg(number), array_agg(id) from answered
        """;

    private final DSLContext db;
    private final AtRest atRest;

    NilStore(DSLContext db, AtRest atRest) {
        this.db = db;
        this.atRest = atRest;
    }

    /** Those of these numbers that waited, answered by this message; what did not wait is left as it is. */
    public Map<String, Long> answer(long partnerId, long messageId, Collection<String> numbers, Instant now) {
        var moment = ownMoment(partnerId, now);
        var items = new HashMap<String, Long>();
        var row = db.fetchSingle(ANSWER, val(partnerId), val(numbers.toArray(String[]::new)), val(moment));
        var answered = row.get(0, String[].class);
        if (answered == null) return Map.of();
        var ids = row.get(1, Long[].class);
        for (var i = 0; i < answered.length; i++) items.put(answered[i], ids[i]);
        if (!items.isEmpty()) {
            db.update(MESSAGE)
                    .set(MESSAGE.VERDICT, "ACCEPTED")
                    .set(MESSAGE.NILS, items.size())
                    .set(MESSAGE.MERGED_AT, moment)
                    .where(MESSAGE.ID.eq(messageId))
                    .execute();
        }
        return items;
    }

    /** No two such messages of a partner have the same. */
    private Instant ownMoment(long partnerId, Instant now) {
        var last = db.select(max(MESSAGE.MERGED_AT))
                .from(MESSAGE)
                .where(MESSAGE.PARTNER_ID.eq(partnerId), MESSAGE.NILS.isNotNull())
                .fetchSingle()
                .value1();
        var moment = now.truncatedTo(ChronoUnit.MICROS);
        return last == null || moment.isAfter(last) ? moment : last.plus(1, ChronoUnit.MICROS);
    }

    /** Which of them answered this request; empty when its answer has a row of its own. */
    public Optional<NilMessage> messageOf(long itemId) {
        return db
                .select(ITEM.NUMBER)
                .select(MESSAGE.fields())
                .from(ITEM)
                .join(MESSAGE)
                .on(MESSAGE.PARTNER_ID.eq(ITEM.PARTNER_ID), MESSAGE.MERGED_AT.eq(ITEM.ANSWERED_AT))
                .where(ITEM.ID.eq(itemId), ITEM.ANSWER.eq("NIL"), MESSAGE.NILS.isNotNull())
                .fetch(row -> new NilMessage(
                        row.get(MESSAGE.ID),
                        row.get(MESSAGE.PARTNER_ID),
                        row.get(MESSAGE.OPERATION),
                        row.get(MESSAGE.RECEIVED_AT),
                        row.get(MESSAGE.SHA256),
                        atRest.open(row.get(MESSAGE.BODY), row.get(MESSAGE.ENCRYPTED), row.get(MESSAGE.PACKED))))
                .stream()
                .findFirst();
    }
}
