package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.CheckPayout;
import lianzhi.funds.payouts.DelayPayout;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.payouts.WithdrawPayout;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 发放. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class PayoutController {
    /**
     * @param repeats the returned payout that is paid again
     * @param escrowGround 提存事由: the money goes into escrow
     * @param fromEscrow the creditor collects what lies in escrow
     * @param treasury a fine out of the debtor's surplus
     * @param costsWhy why the sum may reach into what is kept for costs
     */
    record ProposeBody(
            CaseId caseId,
            long casePartyId,
            Money amount,
            @Nullable String purpose,
            @Nullable Long repeats,
            @Nullable String escrowGround,
            @Nullable Boolean fromEscrow,
            ProposePayout.@Nullable TreasuryAccount treasury,
            @Nullable String costsWhy) {}

    /** @param version of the payout that the checker saw */
    record CheckBody(int version, boolean right, @Nullable String why) {}

    record WhyBody(String why) {}

    record DelayBody(String ground, String reason, LocalDate reviewOn) {}

    private final PayoutQuery payouts;
    private final ProposePayout propose;
    private final CheckPayout check;
    private final WithdrawPayout withdraw;
    private final DelayPayout delay;

    PayoutController(
            PayoutQuery payouts, ProposePayout propose, CheckPayout check, WithdrawPayout withdraw, DelayPayout delay) {
        this.payouts = payouts;
        this.propose = propose;
        this.check = check;
        this.withdraw = withdraw;
        this.delay = delay;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping("/payouts")
    @Operation(operationId = "payouts", summary = "Payouts with their signatures and what the bank said")
    PayoutQuery.Page payouts(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return payouts.page(viewer, state, Paging.page(page), Paging.size(size));
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "payout:{id}", often = true)
    @GetMapping("/payouts/{id}")
    @Operation(operationId = "payout", summary = "One payout")
    PayoutQuery.Row payout(Viewer viewer, @PathVariable long id) {
        return payouts.one(viewer, id);
    }

    @PostMapping("/payouts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "proposePayout", summary = "Propose a payout; the same Idempotency-Key proposes once")
    PayoutQuery.Row propose(
            Viewer viewer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ProposeBody body) {
        var purpose = body.purpose();
        var payout = propose.handle(
                viewer,
                body.caseId(),
                new ProposePayout.Proposal(
                        body.casePartyId(),
                        body.amount(),
                        purpose == null ? "" : purpose,
                        body.repeats(),
                        body.escrowGround(),
                        Boolean.TRUE.equals(body.fromEscrow()),
                        body.treasury(),
                        body.costsWhy()),
                key);
        return payouts.one(viewer, payout.id());
    }

    @PostMapping("/payouts/{id}/check")
    @Operation(operationId = "checkPayout", summary = "Check a payout, or send it back with a reason")
    PayoutQuery.Row check(Viewer viewer, @PathVariable long id, @RequestBody CheckBody body) {
        var why = body.why();
        check.handle(viewer, id, body.version(), body.right(), why == null ? "" : why);
        return payouts.one(viewer, id);
    }

    @PostMapping("/payouts/{id}/withdraw")
    @Operation(operationId = "withdrawPayout", summary = "Withdraw a payout before it goes to the bank")
    PayoutQuery.Row withdraw(Viewer viewer, @PathVariable long id, @RequestBody WhyBody body) {
        withdraw.handle(viewer, id, body.why());
        return payouts.one(viewer, id);
    }

    @PostMapping("/receipts/{id}/delay")
    @Operation(operationId = "delayPayout", summary = "Ask for a delay of payout on a ground of the list")
    void delay(Viewer viewer, @PathVariable long id, @RequestBody DelayBody body) {
        delay.ask(viewer, id, body.ground(), body.reason(), body.reviewOn());
    }

    @PostMapping("/receipts/{id}/delay/end")
    @Operation(operationId = "endDelay", summary = "The ground of a delay is gone: ten days to pay out")
    void endDelay(Viewer viewer, @PathVariable long id) {
        delay.end(viewer, id);
    }
}
