package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.funds.PayeeReceipts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 我的付款回单. */
@RestController
@Tag(name = "portal")
class PortalReceipt {
    private final PayeeReceipts receipts;

    PortalReceipt(PayeeReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping(path = "/api/v1/portal/payouts/{id}/receipt", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "myReceipt", summary = "The receipt of a payment that I got, as PDF")
    ResponseEntity<byte[]> receipt(@PathVariable long id, HttpServletRequest request) {
        var opened = PortalDeclaration.opened(request);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt-" + id + ".pdf\"")
                .body(receipts.pdf(opened.caseId(), opened.casePartyId(), id));
    }
}
