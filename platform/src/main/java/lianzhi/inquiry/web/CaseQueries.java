package lianzhi.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.inquiry.FoundAsset;
import lianzhi.inquiry.ask.AskEverywhere;
import lianzhi.inquiry.ask.Asked;
import lianzhi.inquiry.ask.Choice;
import lianzhi.inquiry.ask.HandleFindings;
import lianzhi.inquiry.ask.PlanQuery;
import lianzhi.inquiry.store.FoundAssets;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A case's queries and the assets found by them. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "inquiry")
class CaseQueries {
    private final CaseFiles cases;
    private final AskEverywhere ask;
    private final PlanQuery plan;
    private final HandleFindings findings;
    private final FoundAssets assets;
    private final AuditTrail audit;

    CaseQueries(
            CaseFiles cases,
            AskEverywhere ask,
            PlanQuery plan,
            HandleFindings findings,
            FoundAssets assets,
            AuditTrail audit) {
        this.plan = plan;
        this.cases = cases;
        this.ask = ask;
        this.findings = findings;
        this.assets = assets;
        this.audit = audit;
    }

    /** An asset with its account number hidden but for the ends. */
    record CaseAsset(
            long id,
            String assetClass,
            @Nullable Long partnerId,
            String institution,
            String account,
            String kind,
            long casePartyId,
            String partyName,
            Money balance,
            Money available,
            String place,
            @Nullable Money value,
            Map<String, String> details,
            List<FoundAsset.EarlierFreeze> earlierFreezes,
            List<FoundAsset.PriorityRight> rights,
            Instant firstSeenAt,
            Instant seenAt) {
        static CaseAsset of(FoundAsset found) {
            return new CaseAsset(
                    found.id(),
                    found.assetClass(),
                    found.partnerId(),
                    found.institution(),
                    found.accountMasked(),
                    found.kind(),
                    found.casePartyId(),
                    found.partyName(),
                    found.balance(),
                    found.available(),
                    found.place(),
                    found.value(),
                    found.details(),
                    found.earlierFreezes(),
                    found.rights(),
                    found.firstSeenAt(),
                    found.seenAt());
        }
    }

    record Handled(String decision) {}

    record CaseAssets(List<CaseAsset> items, int total, Money available) {}

    @PostMapping("/queries")
    @Operation(
            operationId = "askEverywhere",
            summary = "Ask every linked institution about every debtor, or those chosen")
    Asked ask(Viewer viewer, @PathVariable long id, @RequestBody(required = false) @Nullable Choice choice) {
        return choice == null ? ask.handle(viewer, new CaseId(id)) : ask.handle(viewer, new CaseId(id), choice);
    }

    @Viewed(act = "QUERIES_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/query-plan")
    @Transactional(readOnly = true)
    @Operation(operationId = "queryPlan", summary = "Whom a query would ask about whom, and on which route")
    PlanQuery.QueryPlan plan(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        return plan.handle(viewer, new CaseId(id));
    }

    @PostMapping("/findings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "handleFindings", summary = "Say what follows from the answers")
    void handled(Viewer viewer, @PathVariable long id, @RequestBody Handled handled) {
        findings.handle(viewer, new CaseId(id), handled.decision());
    }

    @GetMapping("/assets")
    @Operation(operationId = "caseAssets", summary = "Assets found, each as last seen")
    CaseAssets assets(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var found = assets.of(cases.readable(viewer, new CaseId(id)).id());
        audit.record(viewer, "ASSETS_VIEWED", "case:" + id, Map.of("items", "" + found.size()));
        return new CaseAssets(
                found.stream().map(CaseAsset::of).toList(),
                found.size(),
                found.stream().map(FoundAsset::available).reduce(Money.ZERO, Money::plus));
    }
}
