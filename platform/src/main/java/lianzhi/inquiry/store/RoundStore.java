package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.inquiry.Tables.ROUND;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.exchange.SealedItem;
import lianzhi.schema.inquiry.tables.records.RequestRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rounds and their requests. */
@Component
public class RoundStore {

    private final DSLContext db;

    RoundStore(DSLContext db) {
        this.db = db;
    }

    /** The open round of the case, else a new one. Two at a time end up in the same. */
    public Round open(CaseId caseId, Viewer by, Instant now) {
        var made = db.insertInto(ROUND, ROUND.CASE_ID, ROUND.ASKED_BY, ROUND.ASKED_BY_NAME, ROUND.ASKED_AT)
                .values(caseId.value(), by.personId(), by.name(), now)
                .onConflictDoNothing()
                .returningResult(ROUND.ID)
                .fetchOptional(ROUND.ID);
        if (made.isPresent()) return new Round(made.get(), true);
        return new Round(
                db.select(ROUND.ID)
                        .from(ROUND)
                        .where(ROUND.CASE_ID.eq(caseId.value()), ROUND.CLOSED_AT.isNull())
                        .fetchSingle()
                        .value1(),
                false);
    }

    public Set<Pair> asked(long roundId) {
        return new HashSet<>(db.select(REQUEST.PARTY_ID, REQUEST.PARTNER_ID)
                .from(REQUEST)
                .where(REQUEST.ROUND_ID.eq(roundId))
                .fetch(row -> new Pair(row.value1(), row.value2())));
    }

    /** Parties, items and the periods of movements asked for in the same order. */
    public void add(
            long roundId,
            CaseId caseId,
            List<CaseParty> parties,
            List<SealedItem> items,
            List<MovementPeriod> periods) {
        var rows = new ArrayList<RequestRecord>();
        for (var i = 0; i < items.size(); i++) {
            var party = parties.get(i);
            var row = db.newRecord(REQUEST);
            row.setRoundId(roundId);
            row.setCaseId(caseId.value());
            row.setCasePartyId(party.id());
            row.setPartyId(party.partyId());
            row.setPartyName(party.name());
            row.setPartnerId(items.get(i).partnerId());
            row.setItemId(items.get(i).id());
            row.setMovesFrom(periods.get(i).from());
            row.setMovesUntil(periods.get(i).until());
            rows.add(row);
        }
        db.batchInsert(rows).execute();
    }

    /** Rounds with nothing left to wait for end; the next click asks anew. */
    public List<Closed> closeFinished(Collection<Long> roundIds, Instant now) {
        return db.update(ROUND)
                .set(ROUND.CLOSED_AT, now)
                .where(ROUND.ID.in(roundIds), ROUND.CLOSED_AT.isNull())
                .and(notExists(selectOne()
                        .from(REQUEST)
                        .where(
                                REQUEST.ROUND_ID.eq(ROUND.ID),
                                REQUEST.HANDLED_AT.isNull(),
                                REQUEST.OFFLINE_TASK.isNull())))
                .returningResult(ROUND.ID, ROUND.CASE_ID)
                .fetch(row -> new Closed(row.value1(), new CaseId(row.value2())));
    }
}
