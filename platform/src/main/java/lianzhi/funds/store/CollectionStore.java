package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.COLLECTION_NOTICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.payouts.CollectionNotice;
import lianzhi.funds.payouts.ToldWay;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Notices to collect, newest first. */
@Component
public class CollectionStore {
    private final DSLContext db;

    CollectionStore(DSLContext db) {
        this.db = db;
    }

    public CollectionNotice add(
            CaseId id, CaseParty party, ToldWay way, LocalDate on, LocalDate until, Viewer by, Instant at) {
        var nr = db.insertInto(COLLECTION_NOTICE)
                .set(COLLECTION_NOTICE.CASE_ID, id.value())
                .set(COLLECTION_NOTICE.CASE_PARTY_ID, party.id())
                .set(COLLECTION_NOTICE.WAY, way.name())
                .set(COLLECTION_NOTICE.TOLD_ON, on)
                .set(COLLECTION_NOTICE.COLLECT_BY, until)
                .set(COLLECTION_NOTICE.TOLD_BY, by.personId())
                .set(COLLECTION_NOTICE.TOLD_BY_NAME, by.name())
                .set(COLLECTION_NOTICE.RECORDED_AT, at)
                .returningResult(COLLECTION_NOTICE.ID)
                .fetchSingle()
                .value1();
        return new CollectionNotice(nr, party.id(), party.name(), way, on, until, by.name());
    }

    public List<CollectionNotice> ofCase(CaseId id) {
        return db.fetch("""
            select n.*, p.name from funds.collection_notice n join shared.case_party p on p.id = n.case_party_id
            where n.case_id = ? order by n.told_on desc, n.id desc\
            """, id.value())
                .map(row -> new CollectionNotice(
                        row.get(COLLECTION_NOTICE.ID),
                        row.get(COLLECTION_NOTICE.CASE_PARTY_ID),
                        row.get("name", String.class),
                        ToldWay.valueOf(row.get(COLLECTION_NOTICE.WAY)),
                        row.get(COLLECTION_NOTICE.TOLD_ON),
                        row.get(COLLECTION_NOTICE.COLLECT_BY),
                        row.get(COLLECTION_NOTICE.TOLD_BY_NAME)));
    }

    /** The day of the newest notice to him whose days are over on that day. */
    public Optional<LocalDate> lastToldBefore(long casePartyId, LocalDate today) {
        return db.select(COLLECTION_NOTICE.TOLD_ON)
                .from(COLLECTION_NOTICE)
                .where(COLLECTION_NOTICE.CASE_PARTY_ID.eq(casePartyId), COLLECTION_NOTICE.COLLECT_BY.lt(today))
                .orderBy(COLLECTION_NOTICE.TOLD_ON.desc())
                .limit(1)
                .fetchOptional(COLLECTION_NOTICE.TOLD_ON);
    }

    /** The day by which this creditor should have come; the first of his notices counts. */
    public Optional<LocalDate> firstDayOf(long casePartyId) {
        return db.select(COLLECTION_NOTICE.COLLECT_BY)
                .from(COLLECTION_NOTICE)
                .where(COLLECTION_NOTICE.CASE_PARTY_ID.eq(casePartyId))
                .orderBy(COLLECTION_NOTICE.COLLECT_BY)
                .limit(1)
                .fetchOptional(COLLECTION_NOTICE.COLLECT_BY);
    }
}
