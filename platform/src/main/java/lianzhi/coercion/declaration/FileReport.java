package lianzhi.coercion.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.PropertyDeclarations;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.coercion.store.EvidenceStore;
import lianzhi.coercion.store.FindingStore;
import lianzhi.coercion.store.ReportStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 报告财产: by the debtor himself or typed from his paper; compared at once with what the queries found. */
@Component
public class FileReport implements PropertyDeclarations {
    private final DeclarationStore store;
    private final ReportStore reports;
    private final FindingStore findings;
    private final EvidenceStore evidence;
    private final CompareReport compare;
    private final SupplementLimit limit;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final Clock clock;

    FileReport(
            DeclarationStore store,
            ReportStore reports,
            FindingStore findings,
            EvidenceStore evidence,
            CompareReport compare,
            SupplementLimit limit,
            CaseFiles cases,
            CaseEvents events,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.reports = reports;
        this.findings = findings;
        this.evidence = evidence;
        this.compare = compare;
        this.limit = limit;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PropertyDeclaration> of(CaseId id) {
        return store.ofCase(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PropertyDeclaration> of(CaseId id, long casePartyId) {
        return store.of(id, casePartyId);
    }

    @Override
    @Transactional
    public PropertyDeclaration file(CaseId id, long casePartyId, Filing filing) {
        cases.lockForSystem(id);
        return write(null, id, casePartyId, filing);
    }

    /** A paper that was handed in at the counter. */
    @Transactional
    public PropertyDeclaration enter(Viewer by, long declarationId, Filing filing) {
        by.require(Power.WORK_CASE);
        var declaration = store.find(declarationId).orElseThrow(() -> Refused.notFound("declaration"));
        cases.lock(by, declaration.caseId());
        return write(by, declaration.caseId(), declaration.casePartyId(), filing);
    }

    @Override
    @Transactional
    public PropertyDeclaration explain(CaseId id, long casePartyId, long findingId, String answer) {
        cases.lockForSystem(id);
        var declaration = store.of(id, casePartyId).orElseThrow(() -> Refused.notFound("declaration"));
        if (answer.isBlank() || answer.length() > 2_000) {
            throw Refused.input(
                    Reason.field("answer", "ANSWER_MISSING", "请写明说明，不超过2000字", "Explain, in up to 2,000 letters"));
        }
        if (!findings.answer(declaration.id(), findingId, answer.strip(), clock.instant())) {
            throw Refused.notFound("finding");
        }
        audit.record(null, "FINDING_EXPLAINED", "declaration:" + declaration.id(), Map.of("finding", "" + findingId));
        return store.of(id, casePartyId).orElseThrow();
    }

    private PropertyDeclaration write(@Nullable Viewer by, CaseId id, long casePartyId, Filing filing) {
        var declaration = store.of(id, casePartyId).orElseThrow(() -> Refused.notFound("declaration"));
        var today = LocalDate.now(clock);
        var first = declaration.reports().isEmpty();
        var reasons = new java.util.ArrayList<>(CheckFiling.against(filing, first, today));
        if (evidence.countOf(id, filing.evidence())
                != filing.evidence().stream().distinct().count()) {
            reasons.add(Reason.field("evidence", "EVIDENCE_OF_ANOTHER_CASE", "所附证据不属于本案", "Not evidence of this case"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, reasons);
        }
        var change = limit.of(declaration, filing);
        reports.add(
                declaration.id(),
                declaration.reports().size() + 1,
                filing,
                change.orElse(null),
                by == null ? null : by.personId(),
                clock.instant());
        store.filed(declaration.id(), today);
        change.ifPresent(one -> events.happened(
                id,
                "ASSET_CHANGED",
                one.changedOn().atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(),
                by,
                Map.of("debtor", declaration.partyName(), "casePartyId", "" + casePartyId)));
        events.happened(
                id,
                first ? "REPORT_FILED" : "REPORT_SUPPLEMENTED",
                clock.instant(),
                by,
                Map.of(
                        "debtor",
                        declaration.partyName(),
                        "items",
                        "" + filing.items().size()));
        audit.record(by, "REPORT_FILED", "declaration:" + declaration.id(), Map.of("case", "" + id.value()));
        compare.handle(declaration.id());
        return store.of(id, casePartyId).orElseThrow();
    }
}
