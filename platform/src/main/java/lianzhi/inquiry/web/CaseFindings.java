package lianzhi.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.inquiry.ask.EnterFinding;
import lianzhi.inquiry.store.Finding;
import lianzhi.inquiry.store.FindingStore;
import lianzhi.law.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 线下查明 of a case, with the papers. */
@RestController
@RequestMapping("/api/v1/cases/{id}/offline-findings")
@Tag(name = "inquiry")
class CaseFindings {
    private final CaseFiles cases;
    private final EnterFinding enter;
    private final FindingStore findings;
    private final AuditTrail audit;

    CaseFindings(CaseFiles cases, EnterFinding enter, FindingStore findings, AuditTrail audit) {
        this.cases = cases;
        this.enter = enter;
        this.findings = findings;
        this.audit = audit;
    }

    record FindingList(List<Finding> items, int total) {}

    record FindingEntered(long findingId) {}

    @Viewed(act = "ASSETS_VIEWED", of = "case:{id}", often = true)
    @GetMapping
    @Transactional(readOnly = true)
    @Operation(operationId = "offlineFindings", summary = "What was found on the spot")
    FindingList list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var items = findings.of(cases.readable(viewer, new CaseId(id)).id());
        return new FindingList(items, items.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "enterFinding", summary = "Enter what was found on the spot, with its paper")
    FindingEntered enter(Viewer viewer, @PathVariable long id, @RequestBody EnterFinding.Input input) {
        return new FindingEntered(enter.handle(viewer, new CaseId(id), input));
    }

    @GetMapping("/{finding}/evidence")
    @Transactional
    @Operation(operationId = "findingEvidence", summary = "The paper that proves a finding")
    ResponseEntity<byte[]> evidence(Viewer viewer, @PathVariable long id, @PathVariable long finding) {
        viewer.require(Power.READ_CASE);
        var caseId = cases.readable(viewer, new CaseId(id)).id();
        var paper = findings.evidence(finding, caseId).orElseThrow(() -> Refused.notFound("evidence"));
        audit.record(viewer, "ASSETS_VIEWED", "finding:" + finding, Map.of("items", "1"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .body(paper.bytes());
    }
}
