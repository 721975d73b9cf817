package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.PERSON_FACT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Row10;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Facts about a person that help to find him and what he has. */
@Component
public class FactStore {
    private final DSLContext db;

    FactStore(DSLContext db) {
        this.db = db;
    }

    /** The same answer again adds nothing. */
    public void add(List<PersonFact> facts) {
        if (facts.isEmpty()) return;
        db.insertInto(
                        PERSON_FACT,
                        PERSON_FACT.CASE_ID,
                        PERSON_FACT.PARTY_ID,
                        PERSON_FACT.PARTNER_ID,
                        PERSON_FACT.ITEM_ID,
                        PERSON_FACT.INSTITUTION,
                        PERSON_FACT.KEY,
                        PERSON_FACT.NAME,
                        PERSON_FACT.PLACE,
                        PERSON_FACT.DETAILS,
                        PERSON_FACT.SEEN_AT)
                .valuesOfRows(facts.stream().map(FactStore::row).toList())
                .onConflictDoNothing()
                .execute();
    }

    private static Row10<Long, Long, Long, Long, String, String, String, String, JSONB, Instant> row(PersonFact one) {
        return DSL.row(
                one.request().caseId().value(),
                one.request().partyId(),
                one.request().partnerId(),
                one.request().itemId(),
                one.institution(),
                one.fact().key(),
                one.fact().name(),
                one.fact().where(),
                DetailsJson.write(one.fact().details()),
                one.seenAt());
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
