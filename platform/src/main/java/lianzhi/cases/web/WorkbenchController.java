package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.approvals.Approval;
import lianzhi.cases.approvals.ListApprovals;
import lianzhi.cases.workbench.ShowWorkbench;
import lianzhi.cases.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workbench")
@Tag(name = "cases")
class WorkbenchController {
    private static final int LATEST = 10;
    private final ShowWorkbench workbench;
    private final ListApprovals approvals;

    WorkbenchController(ShowWorkbench workbench, ListApprovals approvals) {
        this.workbench = workbench;
        this.approvals = approvals;
    }

    /** 我提交的审批. */
    record MyRequest(
            long id,
            CaseId caseId,
            String caseNumber,
            Words what,
            String state,
            String by,
            @Nullable String why,
            Instant at) {}

    /** 我提交的审批一览. */
    record MyRequests(List<MyRequest> items, int total, int waiting) {}

    @Viewed(act = "CASES_LISTED", of = "workbench", often = true)
    @GetMapping
    @Operation(operationId = "showWorkbench", summary = "What is due, for me")
    Workbench show(Viewer viewer, @RequestParam(required = false) @Min(0) @Max(9) @Nullable Integer further) {
        return workbench.show(viewer, further == null ? 0 : further);
    }

    @Viewed(act = "APPROVALS_LISTED", of = "approvals", often = true)
    @GetMapping("/requests")
    @Operation(operationId = "listMyRequests", summary = "My latest requests for approval")
    MyRequests requests(Viewer viewer) {
        var page = approvals.of(viewer, ListApprovals.Box.ASKED, 0, LATEST);
        var items = page.items().stream().map(WorkbenchController::request).toList();
        var waiting = (int) page.items().stream()
                .filter(card -> card.approval().state() == Approval.State.WAITING)
                .count();
        return new MyRequests(items, page.total(), waiting);
    }

    private static MyRequest request(ListApprovals.Card card) {
        var approval = card.approval();
        var decided = approval.steps().stream()
                .filter(step -> step.decidedAt() != null)
                .reduce((first, second) -> second)
                .orElse(null);
        var next = approval.next();
        return new MyRequest(
                approval.id(),
                approval.caseId(),
                approval.caseNumber(),
                card.title(),
                approval.state().name().toLowerCase(java.util.Locale.ROOT),
                decided != null && decided.decidedByName() != null
                        ? decided.decidedByName()
                        : next == null ? "" : next.role(),
                decided == null ? null : decided.reason(),
                decided != null && decided.decidedAt() != null ? decided.decidedAt() : approval.askedAt());
    }
}
