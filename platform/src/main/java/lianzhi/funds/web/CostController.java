package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.funds.plans.CostOrder;
import lianzhi.funds.plans.PayCost;
import lianzhi.funds.store.PayoutQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 分配方案的费用. */
@RestController
@RequestMapping("/api/v1/funds/plans")
@Tag(name = "funds")
class CostController {
    private final PayCost pay;
    private final PayoutQuery payouts;

    CostController(PayCost pay, PayoutQuery payouts) {
        this.pay = pay;
        this.payouts = payouts;
    }

    @PostMapping("/{id}/shares/{nr}/payouts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "payCost",
            summary = "Propose to pay a line of costs straight to whom it is owed; once per Idempotency-Key")
    PayoutQuery.Row pay(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int nr,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody CostOrder body) {
        return payouts.one(viewer, pay.handle(viewer, id, nr, body, key).id());
    }
}
