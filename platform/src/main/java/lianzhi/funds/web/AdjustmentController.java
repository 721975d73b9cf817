package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.funds.books.Adjustment;
import lianzhi.funds.books.DecideAdjustment;
import lianzhi.funds.books.ProposeAdjustment;
import lianzhi.funds.store.AdjustmentStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 差错调整. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class AdjustmentController {
    record AdjustmentBody(String reason, String paper) {}

    record DecideAdjustmentBody(boolean grant, @Nullable String why) {}

    private final AdjustmentStore adjustments;
    private final ProposeAdjustment propose;
    private final DecideAdjustment decide;

    AdjustmentController(AdjustmentStore adjustments, ProposeAdjustment propose, DecideAdjustment decide) {
        this.adjustments = adjustments;
        this.propose = propose;
        this.decide = decide;
    }

    @GetMapping("/adjustments")
    @Operation(operationId = "adjustments", summary = "Bank lines that are to be settled or are, those that wait first")
    AdjustmentStore.Adjustments list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) Adjustment.@Nullable State state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return adjustments.page(
                viewer, court == null ? viewer.courtCode() : court, state, Paging.page(page), Paging.size(size));
    }

    @PostMapping("/bank-lines/{id}/adjust")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "proposeAdjustment", summary = "Propose to book an explained bank line, with its document")
    Adjustment propose(Viewer viewer, @PathVariable long id, @RequestBody AdjustmentBody body) {
        return propose.handle(viewer, id, body.reason(), body.paper());
    }

    @PostMapping("/adjustments/{id}/decide")
    @Operation(operationId = "decideAdjustment", summary = "Another person books the line, or returns it with a reason")
    Adjustment decide(Viewer viewer, @PathVariable long id, @RequestBody DecideAdjustmentBody body) {
        var why = body.why();
        return decide.handle(viewer, id, body.grant(), why == null ? "" : why);
    }
}
