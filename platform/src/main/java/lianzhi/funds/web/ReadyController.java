package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.funds.payouts.MakePaymentFile;
import lianzhi.funds.payouts.ReadyPayouts;
import lianzhi.funds.store.PaymentFileStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待付款. */
@RestController
@RequestMapping("/api/v1/funds/payment-files")
@Tag(name = "funds")
class ReadyController {
    private final PaymentFileStore payments;

    ReadyController(PaymentFileStore payments) {
        this.payments = payments;
    }

    @GetMapping("/ready")
    @Operation(operationId = "readyPayouts", summary = "What one payment file would take now, and what it comes to")
    ReadyPayouts ready(Viewer viewer) {
        viewer.require(Power.CHECK_PAYOUT);
        return payments.ready(viewer.courtCode(), MakePaymentFile.MOST);
    }
}
