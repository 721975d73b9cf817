package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.ASSISTANCE;
import static lianzhi.schema.agencies.Tables.EVIDENCE;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Outcome;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Orders as their unit sees them, and what it answered. */
@Repository
public class OrderStore {
    private static final Field<Integer> PAPERS = DSL.field(
                    selectCount().from(EVIDENCE).where(EVIDENCE.ASSISTANCE_ID.eq(ASSISTANCE.ID)))
            .as("papers");
    private final DSLContext db;

    OrderStore(DSLContext db) {
        this.db = db;
    }

    /**
     * 一页协助事项.
     *
     * @param counts how many lie in each box
     */
    public record Page(List<OrderRow> items, int total, Map<String, Integer> counts) {}

    /** 附件: what a unit sent as proof. */
    public record Paper(String name, String mediaType, String sha256, byte[] content) {}

    /** @param box WAITING, LATE, ANSWERED or ALL */
    public Page of(long unitId, String box, Instant now, int size, int offset) {
        var which = ASSISTANCE
                .UNIT_ID
                .eq(unitId)
                .and(
                        switch (box) {
                            case "WAITING" -> ASSISTANCE.OUTCOME.isNull();
                            case "LATE" -> ASSISTANCE.OUTCOME.isNull().and(ASSISTANCE.DUE_AT.lt(now));
                            case "ANSWERED" -> ASSISTANCE.OUTCOME.isNotNull();
                            default -> DSL.noCondition();
                        });
        var order = box.equals("ANSWERED") ? ASSISTANCE.ANSWERED_AT.desc() : ASSISTANCE.DUE_AT.asc();
        return new Page(
                db.select(ASSISTANCE.fields())
                        .select(PAPERS)
                        .from(ASSISTANCE)
                        .where(which)
                        .orderBy(order, ASSISTANCE.ID.asc())
                        .limit(size)
                        .offset(offset)
                        .fetch(OrderStore::row),
                db.fetchCount(ASSISTANCE, which),
                counts(unitId, now));
    }

    private Map<String, Integer> counts(long unitId, Instant now) {
        var open = DSL.count().filterWhere(ASSISTANCE.OUTCOME.isNull());
        var late = DSL.count().filterWhere(ASSISTANCE.OUTCOME.isNull().and(ASSISTANCE.DUE_AT.lt(now)));
        var answered = DSL.count().filterWhere(ASSISTANCE.OUTCOME.isNotNull());
        var row = db.select(open, late, answered)
                .from(ASSISTANCE)
                .where(ASSISTANCE.UNIT_ID.eq(unitId))
                .fetchSingle();
        return Map.of("WAITING", row.value1(), "LATE", row.value2(), "ANSWERED", row.value3());
    }

    public Optional<OrderRow> find(long unitId, long id) {
        return one(ASSISTANCE.UNIT_ID.eq(unitId).and(ASSISTANCE.ID.eq(id)));
    }

    /** Locks the order until the transaction ends. */
    public Optional<OrderRow> lock(long unitId, long id) {
        db.select(ASSISTANCE.ID)
                .from(ASSISTANCE)
                .where(ASSISTANCE.UNIT_ID.eq(unitId), ASSISTANCE.ID.eq(id))
                .forUpdate()
                .execute();
        return find(unitId, id);
    }

    public void opened(long id, Instant at) {
        db.update(ASSISTANCE)
                .set(ASSISTANCE.OPENED_AT, at)
                .where(ASSISTANCE.ID.eq(id), ASSISTANCE.OPENED_AT.isNull())
                .execute();
    }

    public void answered(long id, Outcome outcome, String answer, String by, Instant at) {
        db.update(ASSISTANCE)
                .set(ASSISTANCE.OUTCOME, outcome.name())
                .set(ASSISTANCE.ANSWER, answer)
                .set(ASSISTANCE.ANSWERED_BY, by)
                .set(ASSISTANCE.ANSWERED_AT, at)
                .where(ASSISTANCE.ID.eq(id))
                .execute();
    }

    public void attach(long id, Paper paper) {
        db.insertInto(EVIDENCE)
                .set(EVIDENCE.ASSISTANCE_ID, id)
                .set(EVIDENCE.NAME, paper.name())
                .set(EVIDENCE.MEDIA_TYPE, paper.mediaType())
                .set(EVIDENCE.SHA256, paper.sha256())
                .set(EVIDENCE.CONTENT, paper.content())
                .execute();
    }

    public List<Paper> papers(long id) {
        return db.selectFrom(EVIDENCE)
                .where(EVIDENCE.ASSISTANCE_ID.eq(id))
                .orderBy(EVIDENCE.ID)
                .fetch(row -> new Paper(row.getName(), row.getMediaType(), row.getSha256(), row.getContent()));
    }

    private Optional<OrderRow> one(Condition which) {
        return db.select(ASSISTANCE.fields())
                .select(PAPERS)
                .from(ASSISTANCE)
                .where(which)
                .fetchOptional(OrderStore::row);
    }

    private static OrderRow row(Record one) {
        var outcome = one.get(ASSISTANCE.OUTCOME);
        return new OrderRow(
                one.get(ASSISTANCE.ID),
                one.get(ASSISTANCE.UNIT_ID),
                OrderKind.valueOf(one.get(ASSISTANCE.KIND)),
                one.get(ASSISTANCE.SUBJECT),
                one.get(ASSISTANCE.MEASURE),
                one.get(ASSISTANCE.MEASURE_ZH),
                one.get(ASSISTANCE.MEASURE_EN),
                one.get(ASSISTANCE.CASE_NUMBER),
                one.get(ASSISTANCE.COURT_CODE),
                one.get(ASSISTANCE.PERSON_NAME),
                one.get(ASSISTANCE.IS_UNIT),
                one.get(ASSISTANCE.ID_KIND),
                one.get(ASSISTANCE.ID_NUMBER),
                one.get(ASSISTANCE.TEXT_ZH),
                one.get(ASSISTANCE.FROM_ON),
                one.get(ASSISTANCE.UNTIL_ON),
                one.get(ASSISTANCE.DOCUMENT_ID),
                one.get(ASSISTANCE.DOCUMENT_NUMBER),
                one.get(ASSISTANCE.SENT_AT),
                one.get(ASSISTANCE.DUE_AT),
                one.get(ASSISTANCE.OPENED_AT),
                one.get(ASSISTANCE.URGED_AT),
                outcome == null ? null : Outcome.valueOf(outcome),
                one.get(ASSISTANCE.ANSWER),
                one.get(ASSISTANCE.ANSWERED_AT),
                one.get(PAPERS));
    }
}
