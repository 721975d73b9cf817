package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.PERSON_FACT;

import java.time.Instant;
import java.util.List;
import lianzhi.schema.inquiry.tables.records.PersonFactRecord;
import lianzhi.wire.bank.Thing;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Facts about a person that help to find him and what he has. */
@Component
public class FactStore {
    private final DSLContext db;

    FactStore(DSLContext db) {
        this.db = db;
    }

    /** The same answer again adds nothing. */
    public void add(Request request, String institution, List<Thing> facts, Instant seenAt) {
        for (var fact : facts) {
            var row = new PersonFactRecord();
            row.setCaseId(request.caseId().value());
            row.setPartyId(request.partyId());
            row.setPartnerId(request.partnerId());
            row.setItemId(request.itemId());
            row.setInstitution(institution);
            row.setKey(fact.key());
            row.setName(fact.name());
            row.setPlace(fact.where());
            row.setDetails(DetailsJson.write(fact.details()));
            row.setSeenAt(seenAt);
            db.insertInto(PERSON_FACT).set(row).onConflictDoNothing().execute();
        }
    }

    /** As last told by each institution. */
    public List<Fact> of(long partyId) {
        return db.select(PERSON_FACT.fields())
                .distinctOn(PERSON_FACT.PARTNER_ID, PERSON_FACT.KEY)
                .from(PERSON_FACT)
                .where(PERSON_FACT.PARTY_ID.eq(partyId))
                .orderBy(PERSON_FACT.PARTNER_ID, PERSON_FACT.KEY, PERSON_FACT.SEEN_AT.desc())
                .fetch(row -> new Fact(
                        row.get(PERSON_FACT.INSTITUTION),
                        row.get(PERSON_FACT.KEY),
                        row.get(PERSON_FACT.NAME),
                        row.get(PERSON_FACT.PLACE),
                        DetailsJson.read(row.get(PERSON_FACT.DETAILS)),
                        row.get(PERSON_FACT.SEEN_AT)));
    }
}
