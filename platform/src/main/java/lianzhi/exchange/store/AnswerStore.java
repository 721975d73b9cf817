package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ANSWER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Param;
import org.springframework.stereotype.Component;

/** Answers, merged by many messages at once: a handful of statements however many requests they answer. */
@Component
public class AnswerStore {
    /** In one order, so that two messages never wait for each other; the words of a request only where they are compared. */
    private static final String LOCK = """
        select i.id, i.number, i.partner_id, i.nature, i.state, i.papers_id,
            case i.nature when 'CONTROL' then (select r.content from exchange.request r where r.item_id = i.id) else '{}' end
        from exchange.item i join unnest(?::bigint[], ?::text[]) t (partner_id, number)
            on i.number = t.number and i.partner_id = t.partner_id
        order by i.id for update of i
        """;

    private static final String FOREIGN = """
        select t.partner_id, t.number from unnest(?::bigint[], ?::text[]) t (partner_id, number)
            join exchange.item i on i.number = t.number and i.partner_id <> t.partner_id
        """;

    private static final String ADD = """
        insert into exchange.answer (item_id, row_index, message_id, received_at, answer, reason, content, warnings)
        select a.item_id, a.row_index, a.message_id, {7}, a.answer, a.reason, a.content::jsonb,
            array(select jsonb_array_elements_text(a.warnings::jsonb))
        from unnest({0}::bigint[], {1}::text[], {2}::bigint[], {3}::text[], {4}::text[], {5}::text[], {6}::text[])
            a (item_id, row_index, message_id, answer, reason, content, warnings)
        """;

    private static final String SETTLE = """
        with settled as (
            update exchange.item i set state = 'ANSWERED', answered_at = {3}, answer = s.answer, reason = s.reason
            from unnest({0}::bigint[], {1}::text[], {2}::text[]) s (id, answer, reason) where i.id = s.id
            returning i.id, {earlier} as was)
        delete from exchange.waiting where item_id = any(array(select id from settled where was <> 'FETCHED'))
        """;

    private final DSLContext db;
    private final OldState old;

    AnswerStore(DSLContext db, OldState old) {
        this.db = db;
        this.old = old;
    }

    /** Of each partner its requests of these numbers, locked. */
    public Map<Long, Map<String, Locked>> lock(List<Numbers> named) {
        var locked = new HashMap<Long, Map<String, Locked>>();
        var rows = Call.rows(db, LOCK, AnswerStore::locked, Numbers.partners(named), Numbers.flat(named));
        for (var row : rows)
            locked.computeIfAbsent(row.partnerId(), partner -> new HashMap<>()).put(row.number(), row);
        return locked;
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                Nature.valueOf(row.getString(4)),
                ItemState.valueOf(row.getString(5)),
                row.getLong(6),
                row.getString(7));
    }

    /** By partner those of the numbers that it named and another was asked. */
    public Map<Long, Set<String>> foreign(List<Numbers> named) {
        record Theirs(long partnerId, String number) {}
        var theirs = Call.rows(
                db,
                FOREIGN,
                row -> new Theirs(row.getLong(1), row.getString(2)),
                Numbers.partners(named),
                Numbers.flat(named));
        return theirs.stream()
                .collect(Collectors.groupingBy(
                        Theirs::partnerId, Collectors.mapping(Theirs::number, Collectors.toUnmodifiableSet())));
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

    /** As it would be stored. */
    public static JSONB stored(Object content) {
        return PayloadJson.write(content);
    }

    public static boolean isSame(JSONB stored, Object content) {
        return PayloadJson.same(stored, PayloadJson.write(content));
    }

    public void add(List<Answered> answers, Instant now) {
        if (answers.isEmpty()) return;
        db.execute(
                ADD,
                val(answers.stream().map(Answered::itemId).toArray(Long[]::new)),
                texts(answers, Answered::rowIndex),
                val(answers.stream().map(Answered::messageId).toArray(Long[]::new)),
                texts(answers, one -> one.kind().name()),
                texts(answers, Answered::reason),
                texts(answers, one -> PayloadJson.write(one.content()).data()),
                texts(answers, one -> PayloadJson.write(one.warnings()).data()),
                val(now));
    }

    public void settle(List<Settled> settled, Instant now) {
        if (settled.isEmpty()) return;
        db.execute(
                old.in(SETTLE),
                val(settled.stream().map(Settled::itemId).toArray(Long[]::new)),
                texts(settled, one -> one.kind().name()),
                texts(settled, Settled::reason),
                val(now));
    }

    private static <T> Param<String[]> texts(List<T> all, Function<T, String> text) {
        return val(all.stream().map(text).toArray(String[]::new));
    }
}
