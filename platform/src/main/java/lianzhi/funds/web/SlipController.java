package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.funds.paper.PayoutPdf;
import lianzhi.funds.payouts.PayoutSlip;
import lianzhi.funds.payouts.PrintSlips;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 付款回单. */
@RestController
@RequestMapping("/api/v1/funds/payouts/{id}")
@Tag(name = "funds")
class SlipController {
    private final PrintSlips slips;
    private final PayoutPdf pdf;

    SlipController(PrintSlips slips, PayoutPdf pdf) {
        this.slips = slips;
        this.pdf = pdf;
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "payout:{id}")
    @GetMapping("/slip")
    @Operation(operationId = "payoutSlip", summary = "The receipt for the payee of a confirmed payout")
    PayoutSlip slip(Viewer viewer, @PathVariable long id) {
        return slips.ofPayout(viewer, id);
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "payout:{id}")
    @GetMapping(path = "/slip.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "payoutSlipPdf", summary = "The same receipt as PDF")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable long id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt-" + id + ".pdf\"")
                .body(pdf.of(slips.ofPayout(viewer, id)));
    }
}
