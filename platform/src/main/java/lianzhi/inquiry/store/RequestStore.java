package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.EXCHANGE_ITEM;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Single requests: found, handled once, late, taken offline. */
@Component
public class RequestStore {

    private static final String[] WAITING = {"SEALED", "OFFERED", "FETCHED"};

    /** As it stands, the numbers in binary: thousands of them come at once when institutions find nothing. */
    private static final String HANDLE = "update inquiry.request set handled_at = ? where item_id = any(?::bigint[])"
            + " and handled_at is null returning " + fields();

    private final DSLContext db;

    RequestStore(DSLContext db) {
        this.db = db;
    }

    /** Of a case that the viewer may see. */
    public Optional<Request> find(long id, Condition visible) {
        return db.select(REQUEST.fields())
                .from(REQUEST)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(REQUEST.CASE_ID))
                .where(REQUEST.ID.eq(id), visible)
                .fetchOptional(RequestStore::request);
    }

    /** Those of these items that nobody handled before; they count as handled from now on. */
    public List<Request> handle(Collection<Long> itemIds, Instant now) {
        return db.connectionResult(connection -> {
            try (var statement = connection.prepareStatement(HANDLE)) {
                statement.setObject(1, now.atOffset(ZoneOffset.UTC));
                statement.setObject(
                        2, itemIds.stream().mapToLong(Long::longValue).toArray());
                return db.fetch(statement.executeQuery(), REQUEST.fields()).map(RequestStore::request);
            }
        });
    }

    /** Those of these items whose answer was handled; who handles them at this moment is waited for. */
    public List<Request> lockHandled(Collection<Long> itemIds) {
        return db
                .selectFrom(REQUEST)
                .where(REQUEST.ITEM_ID.in(itemIds))
                .orderBy(REQUEST.ID)
                .forUpdate()
                .fetch()
                .stream()
                .filter(row -> row.getHandledAt() != null)
                .map(RequestStore::request)
                .toList();
    }

    public List<Request> of(Collection<Long> itemIds) {
        return db.selectFrom(REQUEST).where(REQUEST.ITEM_ID.in(itemIds)).fetch(RequestStore::request);
    }

    public void replaced(long id, long newItem) {
        db.update(REQUEST)
                .set(REQUEST.ITEM_ID, newItem)
                .setNull(REQUEST.HANDLED_AT)
                .setNull(REQUEST.LATE_AT)
                .setNull(REQUEST.OFFLINE_TASK)
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    public void backOnline(long id) {
        db.update(REQUEST)
                .setNull(REQUEST.OFFLINE_TASK)
                .setNull(REQUEST.LATE_AT)
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    public void takeOffline(long id, String task) {
        db.update(REQUEST)
                .set(REQUEST.OFFLINE_TASK, task)
                .where(REQUEST.ID.eq(id))
                .execute();
    }

    /** Over their limit and not marked yet; marks them. */
    public List<Request> markLate(Instant now) {
        return db.update(REQUEST)
                .set(REQUEST.LATE_AT, now)
                .from(EXCHANGE_ITEM)
                .where(EXCHANGE_ITEM.ID.eq(REQUEST.ITEM_ID), REQUEST.LATE_AT.isNull(), REQUEST.HANDLED_AT.isNull())
                .and(EXCHANGE_ITEM.STATE.in(WAITING))
                .and(EXCHANGE_ITEM.DUE_AT.lt(now))
                .returning(REQUEST.fields())
                .fetch(RequestStore::request);
    }

    /** Over its limit for so long that somebody must go there. */
    public List<Request> silentSince(Instant dueBefore) {
        return db.select(REQUEST.fields())
                .from(REQUEST)
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(REQUEST.ITEM_ID))
                .where(EXCHANGE_ITEM.STATE.in(WAITING), EXCHANGE_ITEM.DUE_AT.lt(dueBefore))
                .and(REQUEST.HANDLED_AT.isNull())
                .orderBy(REQUEST.ID)
                .limit(1000)
                .fetch(RequestStore::request);
    }

    private static String fields() {
        return Arrays.stream(REQUEST.fields()).map(Field::getName).collect(Collectors.joining(", "));
    }

    private static Request request(Record row) {
        return new Request(
                row.get(REQUEST.ID),
                row.get(REQUEST.ROUND_ID),
                new CaseId(row.get(REQUEST.CASE_ID)),
                row.get(REQUEST.CASE_PARTY_ID),
                row.get(REQUEST.PARTY_ID),
                row.get(REQUEST.PARTY_NAME),
                row.get(REQUEST.PARTNER_ID),
                row.get(REQUEST.ITEM_ID));
    }
}
