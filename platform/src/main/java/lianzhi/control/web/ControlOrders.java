package lianzhi.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.control.order.ChaseOrder;
import lianzhi.control.store.OrderStore;
import lianzhi.exchange.RawMessages;
import lianzhi.law.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An order that is with an institution: chase it, read its receipt. */
@RestController
@RequestMapping("/api/v1/control-acts/{id}")
@Tag(name = "control")
class ControlOrders {
    private final ChaseOrder chase;
    private final OrderStore orders;
    private final CaseFiles cases;
    private final RawMessages raw;

    ControlOrders(ChaseOrder chase, OrderStore orders, CaseFiles cases, RawMessages raw) {
        this.chase = chase;
        this.orders = orders;
        this.cases = cases;
        this.raw = raw;
    }

    record CounterVisit(String task) {}

    @PostMapping("/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "resendControl", summary = "Offer an unanswered order again")
    void resend(Viewer viewer, @PathVariable long id) {
        chase.offerAgain(viewer, id);
    }

    @PostMapping("/offline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeControlOffline", summary = "Take an unanswered order to the counter")
    void offline(Viewer viewer, @PathVariable long id, @RequestBody CounterVisit visit) {
        chase.goThere(viewer, id, visit.task());
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "control-act:{id}")
    @GetMapping(path = "/receipt", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "controlReceipt", summary = "The institution's sealed answer sheet")
    byte[] receipt(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var order = orders.find(id, cases.visibleTo(viewer)).orElseThrow(() -> Refused.notFound("act"));
        return raw.receipt(order.itemId()).orElseThrow(() -> Refused.notFound("receipt"));
    }
}
