package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.settlements.DirectPayment;
import lianzhi.funds.settlements.TakeBackDirectPayment;
import lianzhi.funds.store.DirectPayments;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 直接给付: what was recorded, and the way to take a wrong entry back. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "funds")
class DirectPaymentController {
    record DirectPaymentList(List<DirectPayment> items, int total) {}

    record TakeBackBody(String why) {}

    private final CaseFiles files;
    private final DirectPayments payments;
    private final TakeBackDirectPayment takeBack;

    DirectPaymentController(CaseFiles files, DirectPayments payments, TakeBackDirectPayment takeBack) {
        this.files = files;
        this.payments = payments;
        this.takeBack = takeBack;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/direct-payments")
    @Operation(operationId = "directPayments", summary = "What the debtor paid the creditor himself, newest first")
    DirectPaymentList payments(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_FUNDS);
        files.readable(viewer, new CaseId(id));
        var all = payments.ofCase(new CaseId(id));
        return new DirectPaymentList(all, all.size());
    }

    @PostMapping("/funds/direct-payments/{id}/take-back")
    @Operation(operationId = "takeBackDirectPayment", summary = "Take a direct payment back that never was")
    void takeBack(Viewer viewer, @PathVariable long id, @RequestBody TakeBackBody body) {
        takeBack.handle(viewer, id, body.why());
    }
}
