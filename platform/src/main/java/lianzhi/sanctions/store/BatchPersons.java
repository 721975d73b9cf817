package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.BATCH_PERSON;
import static lianzhi.schema.sanctions.Tables.SANCTION;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_PARTY;

import java.util.Collection;
import java.util.List;
import lianzhi.parties.MaskNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Who could be in a batch, and who is, by name. */
@Repository
public class BatchPersons {
    private final DSLContext db;

    BatchPersons(DSLContext db) {
        this.db = db;
    }

    /** Who it is, without his name. */
    public record OfCase(long caseId, long casePartyId) {}

    /** 一页. */
    public record Page(List<BatchPerson> items, int total) {}

    /** Debtors of open cases of whom all of these facts are proved and who are not listed in them. */
    public List<Candidate> candidates(Condition visible, Collection<Fact> facts, int most) {
        return db.select(
                        CASE_BRIEF.ID,
                        CASE_PARTY.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_PARTY.NAME,
                        CASE_PARTY.IS_UNIT,
                        CASE_PARTY.ID_NUMBER)
                .from(CASE_BRIEF)
                .join(CASE_PARTY)
                .on(CASE_PARTY.CASE_ID.eq(CASE_BRIEF.ID))
                .where(may(visible, facts))
                .orderBy(CASE_BRIEF.ID, CASE_PARTY.ID)
                .limit(most)
                .fetch(row -> new Candidate(
                        row.value1(), row.value2(), row.value3(), row.value4(), masked(row.value5(), row.value6())));
    }

    /** Those of them who are candidates. */
    public List<OfCase> among(Condition visible, Collection<Fact> facts, Collection<Long> casePartyIds) {
        return db.select(CASE_BRIEF.ID, CASE_PARTY.ID)
                .from(CASE_BRIEF)
                .join(CASE_PARTY)
                .on(CASE_PARTY.CASE_ID.eq(CASE_BRIEF.ID))
                .where(may(visible, facts), CASE_PARTY.ID.eq(DSL.any(casePartyIds.toArray(Long[]::new))))
                .orderBy(CASE_BRIEF.ID, CASE_PARTY.ID)
                .fetch(row -> new OfCase(row.value1(), row.value2()));
    }

    /** Those whose case may be seen. */
    public Page page(Condition visible, long batch, String state, int size, int offset) {
        var which = visible.and(BATCH_PERSON.BATCH_ID.eq(batch));
        if (!state.isEmpty()) which = which.and(BATCH_PERSON.STATE.eq(state));
        var items = db.select(
                        BATCH_PERSON.NO,
                        BATCH_PERSON.CASE_ID,
                        CASE_BRIEF.NUMBER,
                        CASE_PARTY.NAME,
                        CASE_PARTY.IS_UNIT,
                        CASE_PARTY.ID_NUMBER,
                        BATCH_PERSON.STATE,
                        BATCH_PERSON.REASONS)
                .from(BATCH_PERSON)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(BATCH_PERSON.CASE_ID))
                .join(CASE_PARTY)
                .on(CASE_PARTY.ID.eq(BATCH_PERSON.CASE_PARTY_ID))
                .where(which)
                .orderBy(BATCH_PERSON.NO)
                .limit(size)
                .offset(offset)
                .fetch(row -> new BatchPerson(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        masked(row.value5(), row.value6()),
                        row.value7(),
                        java.util.Objects.requireNonNullElse(row.value8(), JSONB.jsonb("[]"))
                                .data()));
        var total = db.fetchCount(DSL.selectOne()
                .from(BATCH_PERSON)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(BATCH_PERSON.CASE_ID))
                .where(which));
        return new Page(items, total);
    }

    private static Condition may(Condition visible, Collection<Fact> facts) {
        var which = visible.and(CASE_BRIEF.CLOSED_ON.isNull()).and(CASE_PARTY.ROLE.eq("DEBTOR"));
        for (var fact : facts) which = which.and(ProofOf.fact(fact));
        return which.andNotExists(DSL.selectOne()
                .from(SANCTION)
                .where(
                        SANCTION.CASE_ID.eq(CASE_BRIEF.ID),
                        SANCTION.CASE_PARTY_ID.eq(CASE_PARTY.ID),
                        SANCTION.FAMILY.eq("LIST"),
                        SANCTION.ENDED_AT.isNull()));
    }

    private static String masked(boolean isUnit, String number) {
        return isUnit ? number : MaskNumber.of(number);
    }
}
