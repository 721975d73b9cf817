package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.approvals.Approval;
import lianzhi.cases.approvals.DecideApproval;
import lianzhi.cases.approvals.GrantPayouts;
import lianzhi.cases.approvals.ListApprovals;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/approvals")
@Tag(name = "cases")
class ApprovalController {
    private static final int MOST = 200;
    private final ListApprovals list;
    private final DecideApproval decide;
    private final GrantPayouts grantPayouts;

    ApprovalController(ListApprovals list, DecideApproval decide, GrantPayouts grantPayouts) {
        this.list = list;
        this.decide = decide;
        this.grantPayouts = grantPayouts;
    }

    record GrantBatch(@NotNull List<GrantPayouts.@NotNull Seen> items) {}

    /** @param granted how many were signed */
    record GrantedBatch(List<GrantPayouts.Outcome> items, long granted) {}

    /** 签批: with the version that the approver saw. */
    record Decide(@Nullable String reason, int version) {}

    @Viewed(act = "APPROVALS_LISTED", of = "approvals", often = true)
    @GetMapping
    @Operation(operationId = "listApprovals", summary = "Requests that wait for me, that I made, or that I decided")
    ListApprovals.Page list(
            Viewer viewer,
            @RequestParam(defaultValue = "WAITING") ListApprovals.Box box,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return list.of(viewer, box, Math.clamp(page, 0, 100_000), Math.clamp(size, 1, MOST));
    }

    @PostMapping("/{id}/grant")
    @Operation(operationId = "grantApproval", summary = "Sign a request")
    Approval grant(Viewer viewer, @PathVariable long id, @RequestBody Decide body) {
        return decide.decide(viewer, id, true, body.reason(), body.version());
    }

    @PostMapping("/payouts/grant")
    @Operation(
            operationId = "grantPayouts",
            summary = "Sign many payouts, each by itself; nothing else goes in a batch")
    GrantedBatch grantPayouts(Viewer viewer, @Valid @RequestBody GrantBatch body) {
        var outcomes = grantPayouts.handle(viewer, body.items());
        return new GrantedBatch(
                outcomes,
                outcomes.stream().filter(each -> each.reasons().isEmpty()).count());
    }

    @PostMapping("/{id}/return")
    @Operation(operationId = "returnApproval", summary = "Return a request with a reason")
    Approval back(Viewer viewer, @PathVariable long id, @RequestBody Decide body) {
        return decide.decide(viewer, id, false, body.reason(), body.version());
    }
}
