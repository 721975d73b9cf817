package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.RemitToTreasury;
import lianzhi.funds.payouts.SendBack;
import lianzhi.funds.payouts.SignPayout;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayoutQuery;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 退回付款人、上缴国库: payments without a case. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class TreasuryController {
    /** @param fees that can be remitted now; fines apart */
    record TreasuryDue(Money fees, Money fines) {}

    record SignBody(int version, boolean grant, @Nullable String why) {}

    private final Ledger ledger;
    private final PayoutQuery payouts;
    private final RemitToTreasury remit;
    private final SendBack sendBack;
    private final SignPayout sign;

    TreasuryController(Ledger ledger, PayoutQuery payouts, RemitToTreasury remit, SendBack sendBack, SignPayout sign) {
        this.ledger = ledger;
        this.payouts = payouts;
        this.remit = remit;
        this.sendBack = sendBack;
        this.sign = sign;
    }

    @GetMapping("/treasury")
    @Operation(operationId = "treasury", summary = "Fees and fines that wait to be remitted")
    TreasuryDue treasury(Viewer viewer) {
        viewer.require(Power.MATCH_FUNDS);
        return new TreasuryDue(
                ledger.free(RemitToTreasury.source(viewer.courtCode(), Payout.Kind.FEES)),
                ledger.free(RemitToTreasury.source(viewer.courtCode(), Payout.Kind.TREASURY)));
    }

    @PostMapping("/treasury")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "remitToTreasury", summary = "Propose to remit fees or fines; once per Idempotency-Key")
    PayoutQuery.Row remit(
            Viewer viewer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody RemitToTreasury.RemitOrder body) {
        return payouts.one(viewer, remit.handle(viewer, body, key).id());
    }

    @PostMapping("/receipts/{id}/send-back")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "sendBack", summary = "Propose to send unmatched money back to where it came from")
    PayoutQuery.Row sendBack(
            Viewer viewer,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody SendBack.SendBackOrder body) {
        return payouts.one(viewer, sendBack.handle(viewer, id, body, key).id());
    }

    @PostMapping("/payouts/{id}/sign")
    @Operation(operationId = "signPayout", summary = "Sign a payout that has no case, or return it with a reason")
    PayoutQuery.Row sign(Viewer viewer, @PathVariable long id, @RequestBody SignBody body) {
        var why = body.why();
        sign.handle(viewer, id, body.version(), body.grant(), why == null ? "" : why);
        return payouts.one(viewer, id);
    }
}
