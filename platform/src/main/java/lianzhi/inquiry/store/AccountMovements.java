package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.MOVEMENT;
import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.inquiry.Tables.SIGHTING;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.EXCHANGE_ITEM;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.stream.Stream;
import lianzhi.inquiry.FoundAsset;
import lianzhi.schema.inquiry.tables.records.MovementRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Reads what an account took in and gave out, as far as it was told for cases that the viewer may see. */
@Component
public class AccountMovements {
    /** What two cases were told alike is one movement. */
    private static final List<Field<?>> SAME = List.of(
            MOVEMENT.MOVED_AT,
            MOVEMENT.SERIAL,
            MOVEMENT.DIRECTION,
            MOVEMENT.FEN,
            MOVEMENT.CURRENCY,
            MOVEMENT.COUNTER_ACCOUNT,
            MOVEMENT.ALIKE);

    private final DSLContext db;

    AccountMovements(DSLContext db) {
        this.db = db;
    }

    public int count(long assetId, Condition visible) {
        return db.fetchCount(seen(assetId, visible));
    }

    /** Newest first; what has no time comes last. */
    public List<Movement> page(long assetId, Condition visible, int page, int size) {
        var movement = MOVEMENT.as(MOVEMENT.getName());
        return db.select(movement.fields())
                .select(CASE_BRIEF.NUMBER, EXCHANGE_ITEM.NUMBER)
                .from(seen(assetId, visible).asTable(MOVEMENT.getName()))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(movement.CASE_ID))
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(movement.ITEM_ID))
                .orderBy(movement.MOVED_AT.desc().nullsLast(), movement.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch(row -> movement(row.into(movement), row.get(CASE_BRIEF.NUMBER), row.get(EXCHANGE_ITEM.NUMBER)));
    }

    /** Queries that found it and asked for a period, newest first. */
    public List<PeriodAsked> asked(long assetId, Condition visible) {
        return db.select(
                        SIGHTING.CASE_ID,
                        CASE_BRIEF.NUMBER,
                        EXCHANGE_ITEM.NUMBER,
                        REQUEST.MOVES_FROM,
                        REQUEST.MOVES_UNTIL,
                        SIGHTING.SEEN_AT)
                .from(SIGHTING)
                .join(REQUEST)
                .on(REQUEST.ITEM_ID.eq(SIGHTING.ITEM_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(SIGHTING.CASE_ID))
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.ID.eq(SIGHTING.ITEM_ID))
                .where(SIGHTING.ASSET_ID.eq(assetId), REQUEST.MOVES_FROM.isNotNull(), visible)
                .orderBy(SIGHTING.SEEN_AT.desc(), SIGHTING.ID.desc())
                .limit(20)
                .fetch(row -> new PeriodAsked(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    private static Select<Record> seen(long assetId, Condition visible) {
        return select(MOVEMENT.fields())
                .distinctOn(SAME)
                .from(MOVEMENT)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MOVEMENT.CASE_ID))
                .where(MOVEMENT.ASSET_ID.eq(assetId), visible)
                .orderBy(Stream.<Field<?>>concat(SAME.stream(), Stream.of(MOVEMENT.ID))
                        .toList());
    }

    private static Movement movement(MovementRecord row, String caseNumber, String requestNumber) {
        return new Movement(
                row.getId(),
                row.getMovedAt(),
                row.getDirection(),
                row.getCurrency(),
                row.getFen(),
                row.getKind(),
                row.getSerial(),
                row.getCounterName(),
                FoundAsset.mask(row.getCounterAccount()),
                row.getCounterBank(),
                row.getRemark(),
                row.getCaseId(),
                caseNumber,
                requestNumber,
                row.getToldAt());
    }
}
