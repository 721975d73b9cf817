package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.ACT;
import static lianzhi.schema.coercion.Tables.ACT_DOCUMENT;
import static lianzhi.schema.shared.Tables.CASE_PARTY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.coercion.CoercionState;
import lianzhi.coercion.rules.Proposal;
import lianzhi.documents.IssuedDocument;
import lianzhi.law.Money;
import lianzhi.schema.coercion.tables.records.ActRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coercive acts: proposed, decided, served, ended. */
@Component
public class ActStore {
    private final DSLContext db;
    private final Facts facts;

    ActStore(DSLContext db, Facts facts) {
        this.db = db;
        this.facts = facts;
    }

    public long propose(
            Viewer by,
            CaseId id,
            Proposal proposal,
            String person,
            boolean isUnit,
            @Nullable Money amount,
            @Nullable Integer days,
            Instant now) {
        return Objects.requireNonNull(db.insertInto(ACT)
                .set(ACT.CASE_ID, id.value())
                .set(ACT.KIND, proposal.kind())
                .set(ACT.CASE_PARTY_ID, proposal.casePartyId())
                .set(ACT.DECLARATION_ID, proposal.declarationId())
                .set(ACT.PERSON_NAME, person)
                .set(ACT.IS_UNIT, isUnit)
                .set(ACT.CONDUCT, proposal.conduct())
                .set(ACT.CONDUCT_ON, proposal.conductOn())
                .set(ACT.CONDUCT_TEXT, proposal.conductText().strip())
                .set(ACT.CONDUCT_KEY, proposal.conductKey())
                .set(ACT.FEN, amount)
                .set(ACT.DAYS, days)
                .set(ACT.URGENT, proposal.urgent())
                .set(ACT.FACTS, facts.write(proposal.facts()))
                .set(ACT.STATE, CoercionState.PROPOSED.name())
                .set(ACT.PROPOSED_BY, by.personId())
                .set(ACT.PROPOSED_BY_NAME, by.name())
                .set(ACT.PROPOSED_AT, now)
                .returningResult(ACT.ID)
                .fetchOne(ACT.ID));
    }

    public void approval(long actId, long approvalId) {
        db.update(ACT).set(ACT.APPROVAL_ID, approvalId).where(ACT.ID.eq(actId)).execute();
    }

    public Optional<ActRow> find(long actId) {
        return db.selectFrom(ACT).where(ACT.ID.eq(actId)).fetchOptional(this::row);
    }

    public List<ActRow> ofCase(CaseId id) {
        return db.selectFrom(ACT)
                .where(ACT.CASE_ID.eq(id.value()))
                .orderBy(ACT.ID.desc())
                .fetch(this::row);
    }

    public void decided(long actId, Instant now) {
        db.update(ACT)
                .set(ACT.STATE, CoercionState.DECIDED.name())
                .set(ACT.DECIDED_AT, now)
                .set(ACT.VERSION, ACT.VERSION.plus(1))
                .where(ACT.ID.eq(actId))
                .execute();
    }

    public void served(long actId, LocalDate on) {
        db.update(ACT)
                .set(ACT.SERVED_ON, on)
                .set(ACT.VERSION, ACT.VERSION.plus(1))
                .where(ACT.ID.eq(actId))
                .execute();
    }

    public void over(long actId, CoercionState state, String how, Instant at) {
        db.update(ACT)
                .set(ACT.STATE, state.name())
                .set(ACT.ENDED_AT, at)
                .set(ACT.ENDED_HOW, how)
                .set(ACT.VERSION, ACT.VERSION.plus(1))
                .where(ACT.ID.eq(actId))
                .execute();
    }

    public void touched(long actId) {
        db.update(ACT)
                .set(ACT.VERSION, ACT.VERSION.plus(1))
                .where(ACT.ID.eq(actId))
                .execute();
    }

    public void paper(long actId, IssuedDocument paper) {
        db.insertInto(ACT_DOCUMENT)
                .values(actId, paper.id(), paper.code(), paper.title(), paper.number())
                .onConflictDoNothing()
                .execute();
    }

    /** The act whose paper this is. */
    public Optional<Long> ofDocument(long documentId) {
        return db.select(ACT_DOCUMENT.ACT_ID)
                .from(ACT_DOCUMENT)
                .where(ACT_DOCUMENT.DOCUMENT_ID.eq(documentId))
                .fetchOptional(ACT_DOCUMENT.ACT_ID);
    }

    /** Fines or detention of the person in this case that stand: for the same conduct, or for any when none is named. */
    public boolean isAnswered(CaseId id, String person, List<String> kinds, @Nullable String conductKey) {
        return db.fetchExists(db.selectFrom(ACT)
                .where(
                        ACT.CASE_ID.eq(id.value()),
                        ACT.PERSON_NAME.eq(person),
                        ACT.KIND.in(kinds),
                        ACT.STATE.notIn("RETURNED", "WITHDRAWN", "REVOKED"),
                        conductKey == null ? ACT.STATE.ne("PROPOSED") : ACT.CONDUCT_KEY.eq(conductKey)));
    }

    /** What the last proposal that was not taken back says of the person's standing, in whatever case; a unit's people by name. */
    public Optional<String> knownStanding(long partyId, String person) {
        var standing = DSL.field("{0} ->> 'standing'", String.class, ACT.FACTS);
        return db.select(standing)
                .from(ACT)
                .join(CASE_PARTY)
                .on(CASE_PARTY.ID.eq(ACT.CASE_PARTY_ID))
                .where(
                        CASE_PARTY.PARTY_ID.eq(partyId),
                        ACT.PERSON_NAME.eq(person),
                        ACT.STATE.ne(CoercionState.WITHDRAWN.name()),
                        standing.isNotNull().or("{0} ->> 'priorStep' is not null", ACT.FACTS))
                .orderBy(ACT.ID.desc())
                .limit(1)
                .fetchOptional(standing);
    }

    private ActRow row(ActRecord row) {
        return new ActRow(
                row.getId(),
                new CaseId(row.getCaseId()),
                row.getKind(),
                row.getCasePartyId(),
                row.getDeclarationId(),
                row.getPersonName(),
                row.getIsUnit(),
                row.getConduct(),
                row.getConductOn(),
                row.getConductText(),
                row.getFen(),
                row.getDays(),
                row.getUrgent(),
                facts.read(row.getFacts()),
                CoercionState.valueOf(row.getState()),
                row.getProposedBy(),
                row.getProposedByName(),
                row.getProposedAt(),
                row.getDecidedAt(),
                row.getServedOn(),
                row.getEndedAt(),
                row.getEndedHow(),
                row.getVersion());
    }
}
