package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.DECLARATION;
import static lianzhi.schema.coercion.Tables.FINDING;
import static org.jooq.impl.DSL.any;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.inquiry.DebtorsAnswered.Debtor;
import lianzhi.schema.coercion.tables.records.DeclarationRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Duties to declare. */
@Component
public class DeclarationStore {
    private final DSLContext db;
    private final ReportStore reports;
    private final FindingStore findings;

    DeclarationStore(DSLContext db, ReportStore reports, FindingStore findings) {
        this.db = db;
        this.reports = reports;
        this.findings = findings;
    }

    /** Nothing when this debtor was ordered before: a second service starts no second duty. */
    public void open(CaseId id, CaseParty debtor, LocalDate servedOn, LocalDate dueOn) {
        db.insertInto(DECLARATION)
                .set(DECLARATION.CASE_ID, id.value())
                .set(DECLARATION.CASE_PARTY_ID, debtor.id())
                .set(DECLARATION.PARTY_NAME, debtor.name())
                .set(DECLARATION.IS_UNIT, debtor.isUnit())
                .set(DECLARATION.SERVED_ON, servedOn)
                .set(DECLARATION.DUE_ON, dueOn)
                .onConflictDoNothing()
                .execute();
    }

    public Optional<PropertyDeclaration> find(long id) {
        return db.selectFrom(DECLARATION).where(DECLARATION.ID.eq(id)).fetchOptional(this::row);
    }

    public Optional<PropertyDeclaration> of(CaseId id, long casePartyId) {
        return db.selectFrom(DECLARATION)
                .where(DECLARATION.CASE_ID.eq(id.value()), DECLARATION.CASE_PARTY_ID.eq(casePartyId))
                .fetchOptional(this::row);
    }

    public List<PropertyDeclaration> ofCase(CaseId id) {
        return db.selectFrom(DECLARATION)
                .where(DECLARATION.CASE_ID.eq(id.value()))
                .orderBy(DECLARATION.ID)
                .fetch(this::row);
    }

    public void filed(long id, LocalDate on) {
        db.update(DECLARATION)
                .set(DECLARATION.FILED_ON, on)
                .set(DECLARATION.VERSION, DECLARATION.VERSION.plus(1))
                .where(DECLARATION.ID.eq(id), DECLARATION.FILED_ON.isNull())
                .execute();
    }

    public void extend(long id, LocalDate until, String why) {
        db.update(DECLARATION)
                .set(DECLARATION.DUE_ON, until)
                .set(DECLARATION.EXTENDED_WHY, why)
                .set(DECLARATION.VERSION, DECLARATION.VERSION.plus(1))
                .where(DECLARATION.ID.eq(id))
                .execute();
    }

    public void settle(long id, String outcome, String why, long by, Instant at) {
        db.update(DECLARATION)
                .set(DECLARATION.OUTCOME, outcome)
                .set(DECLARATION.OUTCOME_WHY, why)
                .set(DECLARATION.OUTCOME_BY, by)
                .set(DECLARATION.OUTCOME_AT, at)
                .set(DECLARATION.VERSION, DECLARATION.VERSION.plus(1))
                .where(DECLARATION.ID.eq(id))
                .execute();
    }

    /** Of these debtors, the declarations that hold a report and may still turn out otherwise; each with its case. */
    public Map<Long, CaseId> reported(Collection<Debtor> debtors) {
        var parties = debtors.stream().map(Debtor::casePartyId).toArray(Long[]::new);
        return db.select(DECLARATION.ID, DECLARATION.CASE_ID)
                .from(DECLARATION)
                .where(
                        DECLARATION.CASE_PARTY_ID.eq(any(parties)),
                        DECLARATION.FILED_ON.isNotNull(),
                        DECLARATION.OUTCOME.isNull().or(DECLARATION.OUTCOME.eq("HONEST")))
                .orderBy(DECLARATION.CASE_ID, DECLARATION.ID)
                .fetchMap(row -> row.value1(), row -> new CaseId(row.value2()));
    }

    /** Findings that the debtor was not asked about, or may still answer. */
    public int unanswered(long id, LocalDate today) {
        return db.fetchCount(
                FINDING,
                FINDING.DECLARATION_ID.eq(id),
                FINDING.ACCEPTED.isNull(),
                FINDING.ASKED_ON.isNull().or(FINDING.ANSWER.isNull().and(FINDING.ANSWER_DUE.ge(today))));
    }

    private PropertyDeclaration row(DeclarationRecord row) {
        return new PropertyDeclaration(
                row.getId(),
                new CaseId(row.getCaseId()),
                row.getCasePartyId(),
                row.getPartyName(),
                row.getIsUnit(),
                row.getServedOn(),
                row.getDueOn(),
                row.getExtendedWhy(),
                row.getFiledOn(),
                row.getOutcome(),
                row.getOutcomeWhy(),
                row.getOutcomeAt(),
                row.getVersion(),
                reports.of(row.getId()),
                findings.of(row.getId()));
    }
}
