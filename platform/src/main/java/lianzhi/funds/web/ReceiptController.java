package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.MatchByHand;
import lianzhi.funds.receipts.UndoReceipt;
import lianzhi.funds.store.ReceiptQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 到账与认领. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class ReceiptController {
    /** A match by a person. @param version of the receipt that he saw */
    record MatchBody(CaseId caseId, int version, String reason) {}

    record DecideBody(boolean right) {}

    record ReasonBody(String reason) {}

    /** @param requestId waits for a second person; absent when it is done */
    record MatchAnswer(String state, @Nullable Long requestId) {}

    private final ReceiptQuery receipts;
    private final MatchByHand match;
    private final UndoReceipt undo;
    private final Clock clock;

    ReceiptController(ReceiptQuery receipts, MatchByHand match, UndoReceipt undo, Clock clock) {
        this.receipts = receipts;
        this.match = match;
        this.undo = undo;
        this.clock = clock;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping("/receipts")
    @Operation(operationId = "receipts", summary = "Every sum that arrived, newest first")
    ReceiptQuery.Page receipts(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return receipts.receipts(viewer, state, text, Paging.page(page), Paging.size(size));
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping("/unmatched")
    @Operation(
            operationId = "unmatchedMoney",
            summary = "Money that nobody knows the case of, with hints and its clock")
    ReceiptQuery.UnmatchedPage unmatched(
            Viewer viewer, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return receipts.unmatched(viewer, LocalDate.now(clock), Paging.page(page), Paging.size(size));
    }

    @PostMapping("/receipts/{id}/match")
    @Operation(operationId = "matchReceipt", summary = "Give a sum to a case; without a rule a second person confirms")
    MatchAnswer match(Viewer viewer, @PathVariable long id, @RequestBody MatchBody body) {
        return answer(match.propose(viewer, id, body.version(), body.caseId(), body.reason()));
    }

    @PostMapping("/match-requests/{id}/decide")
    @Operation(operationId = "decideMatch", summary = "Confirm or refuse a match that another person asked for")
    MatchAnswer decide(Viewer viewer, @PathVariable long id, @RequestBody DecideBody body) {
        return answer(match.decide(viewer, id, body.right()));
    }

    @PostMapping("/receipts/{id}/unmatch")
    @Operation(operationId = "unmatchReceipt", summary = "Take a wrongly matched sum from its case, by reversal")
    MatchAnswer unmatch(Viewer viewer, @PathVariable long id, @RequestBody ReasonBody body) {
        return new MatchAnswer(undo.unmatch(viewer, id, body.reason()).state().name(), null);
    }

    private static MatchAnswer answer(MatchByHand.Outcome outcome) {
        return new MatchAnswer(outcome.receipt().state().name(), outcome.requestId());
    }
}
