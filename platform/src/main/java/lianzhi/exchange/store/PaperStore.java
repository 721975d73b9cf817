package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.ITEM;
import static lianzhi.schema.exchange.Tables.OFFICER_CARD;
import static lianzhi.schema.exchange.Tables.PAPERS;
import static lianzhi.schema.exchange.Tables.WRIT;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.exchange.OfficerCard;
import lianzhi.exchange.Papers;
import lianzhi.exchange.Writ;
import lianzhi.schema.exchange.tables.records.OfficerCardRecord;
import lianzhi.schema.exchange.tables.records.WritRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writs and officers' cards of requests. */
@Component
public class PaperStore {
    private final DSLContext db;

    PaperStore(DSLContext db) {
        this.db = db;
    }

    /** @param writNumber of a query; null for a control, whose writs go by the request number */
    public long add(@Nullable String writNumber, Papers papers, Instant now) {
        var id = db.insertInto(PAPERS, PAPERS.WRIT_NUMBER, PAPERS.MADE_AT)
                .values(writNumber, now)
                .returningResult(PAPERS.ID)
                .fetchSingle()
                .value1();
        db.batchInsert(IntStream.range(0, papers.writs().size())
                        .mapToObj(i -> writ(id, i, papers.writs().get(i)))
                        .toList())
                .execute();
        db.batchInsert(IntStream.range(0, papers.officers().size())
                        .mapToObj(i -> card(id, i, papers.officers().get(i)))
                        .toList())
                .execute();
        return id;
    }

    /** Of a query of this partner; empty when the number is unknown or another partner's. */
    public List<Writ> writsOfQuery(long partnerId, String writNumber) {
        return writs(PAPERS.WRIT_NUMBER.eq(writNumber), partnerId);
    }

    public List<Writ> writsOfControl(long partnerId, String number) {
        return writs(ITEM.NUMBER.eq(number).and(ITEM.NATURE.eq("CONTROL")), partnerId);
    }

    /** Of a request of either kind. */
    public List<Writ> writsOf(long partnerId, String number) {
        return writs(ITEM.NUMBER.eq(number), partnerId);
    }

    public List<OfficerCard> cards(long partnerId, String number) {
        return db.select(
                        OFFICER_CARD.NAME,
                        OFFICER_CARD.WORK_CARD,
                        OFFICER_CARD.WORK_CARD_IMAGE,
                        OFFICER_CARD.DUTY_CARD,
                        OFFICER_CARD.DUTY_CARD_IMAGE,
                        OFFICER_CARD.WORK_CARD_FORMAT)
                .from(OFFICER_CARD)
                .join(ITEM)
                .on(ITEM.PAPERS_ID.eq(OFFICER_CARD.PAPERS_ID))
                .where(ITEM.PARTNER_ID.eq(partnerId), ITEM.NUMBER.eq(number))
                .orderBy(OFFICER_CARD.POSITION)
                .fetch(row -> new OfficerCard(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    private List<Writ> writs(Condition which, long partnerId) {
        return db.select(WRIT.NAME, WRIT.CATEGORY, WRIT.CONTENT)
                .from(WRIT)
                .join(PAPERS)
                .on(PAPERS.ID.eq(WRIT.PAPERS_ID))
                .where(WRIT.PAPERS_ID.in(db.select(ITEM.PAPERS_ID)
                        .from(ITEM)
                        .join(PAPERS)
                        .on(PAPERS.ID.eq(ITEM.PAPERS_ID))
                        .where(ITEM.PARTNER_ID.eq(partnerId), which)))
                .orderBy(WRIT.PAPERS_ID, WRIT.POSITION)
                .fetch(row -> new Writ(row.value1(), row.value2(), row.value3()));
    }

    private static WritRecord writ(long papers, int position, Writ writ) {
        return new WritRecord(papers, position + 1, writ.name(), writ.category(), writ.pdf());
    }

    private static OfficerCardRecord card(long papers, int position, OfficerCard card) {
        return new OfficerCardRecord(
                papers,
                position + 1,
                card.name(),
                card.workCard(),
                card.format(),
                card.workCardImage(),
                card.dutyCard(),
                card.format(),
                card.dutyCardImage());
    }
}
