package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.funds.payouts.PrintSlips;
import lianzhi.funds.receipts.CashSlip;
import lianzhi.funds.receipts.TakeCash;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 现金、POS. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class CashController {
    private final TakeCash cash;
    private final PrintSlips slips;

    CashController(TakeCash cash, PrintSlips slips) {
        this.cash = cash;
        this.slips = slips;
    }

    @PostMapping("/cash")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "takeCash", summary = "Take cash or a card payment against a numbered slip")
    CashSlip take(Viewer viewer, @RequestBody TakeCash.CashTaken body) {
        return slips.ofReceipt(viewer, cash.take(viewer, body).receiptId());
    }

    @PostMapping("/receipts/{id}/hand-in")
    @Operation(operationId = "handInCash", summary = "The accountant has the cash and its slip")
    void handIn(Viewer viewer, @PathVariable long id) {
        cash.handIn(viewer, id);
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "receipt:{id}")
    @GetMapping("/receipts/{id}/slip")
    @Operation(operationId = "cashSlip", summary = "The slip of a cash or card receipt, with capital numerals")
    CashSlip slip(Viewer viewer, @PathVariable long id) {
        return slips.ofReceipt(viewer, id);
    }
}
