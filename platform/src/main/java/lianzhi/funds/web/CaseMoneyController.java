package lianzhi.funds.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.books.Account;
import lianzhi.funds.held.HeldSum;
import lianzhi.funds.payouts.Allocation;
import lianzhi.funds.payouts.EnterPayeeAccount;
import lianzhi.funds.payouts.KeptForCosts;
import lianzhi.funds.payouts.PayeeAccount;
import lianzhi.funds.payouts.VerifyPayeeAccount;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.HeldQuery;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayeeStore;
import lianzhi.funds.store.PayoutQuery;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 本案案款. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "funds")
class CaseMoneyController {
    /** A receipt with what it paid. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReceiptView(
            long id,
            LocalDate arrivedOn,
            Money amount,
            Money open,
            String payer,
            String purpose,
            Receipt.State state,
            @Nullable LocalDate dueOn,
            @Nullable Allocation allocation) {}

    record AccountView(
            long id,
            long casePartyId,
            String holderName,
            String bankName,
            String accountNumber,
            PayeeAccount.State state,
            String why) {}

    record PayeeView(long casePartyId, String name, CaseParty.Role role) {}

    /**
     * @param free what can be proposed for the creditors now, less what is kept for costs
     * @param keptForCosts given to lines of costs that name another than the applicant
     * @param freeForDebtor surplus that can be refunded now
     */
    record CaseMoneyView(
            String accountNumber,
            Money arrived,
            Money stillHere,
            Money free,
            Money keptForCosts,
            Money freeForDebtor,
            List<ReceiptView> receipts,
            List<HeldSum> held,
            List<PayoutQuery.Row> payouts,
            List<PayeeView> payees,
            List<AccountView> accounts) {}

    record AccountBody(
            long casePartyId,
            String holderName,
            String bankName,
            String accountNumber,
            @Nullable String authority) {}

    record VerifyBody(boolean right, String why) {}

    private final CaseFiles files;
    private final ReceiptStore receipts;
    private final AllocationStore allocations;
    private final HeldQuery held;
    private final PayoutQuery payouts;
    private final PayoutStore available;
    private final PayeeStore payees;
    private final KeptForCosts kept;
    private final Ledger ledger;
    private final EnterPayeeAccount enter;
    private final VerifyPayeeAccount verify;
    private final Clock clock;

    CaseMoneyController(
            CaseFiles files,
            ReceiptStore receipts,
            AllocationStore allocations,
            HeldQuery held,
            PayoutQuery payouts,
            PayoutStore available,
            PayeeStore payees,
            KeptForCosts kept,
            Ledger ledger,
            EnterPayeeAccount enter,
            VerifyPayeeAccount verify,
            Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.allocations = allocations;
        this.held = held;
        this.payouts = payouts;
        this.available = available;
        this.payees = payees;
        this.kept = kept;
        this.ledger = ledger;
        this.enter = enter;
        this.verify = verify;
        this.clock = clock;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/money")
    @Operation(
            operationId = "caseMoney",
            summary = "Money of a case: arrived, what it paid, what is still here, payouts")
    CaseMoneyView money(Viewer viewer, @PathVariable("id") long caseId) {
        viewer.require(Power.READ_FUNDS);
        var id = new CaseId(caseId);
        var brief = files.readable(viewer, id);
        var all = receipts.ofCase(id);
        return new CaseMoneyView(
                brief.accountNumber(),
                all.stream().map(Receipt::amount).reduce(Money.ZERO, Money::plus),
                all.stream().map(Receipt::open).reduce(Money.ZERO, Money::plus),
                kept.less(id, free(Account.ofApplicant(brief.courtCode(), id), true)),
                kept.of(id),
                free(Account.ofDebtor(brief.courtCode(), id), false),
                all.stream().map(this::view).toList(),
                held.ofCase(id, LocalDate.now(clock)),
                payouts.ofCase(id),
                files.parties(id).stream()
                        .map(party -> new PayeeView(party.id(), party.name(), party.role()))
                        .toList(),
                payees.ofCase(id).stream().map(CaseMoneyController::view).toList());
    }

    /** What lies on the account, less cash that is not in the bank yet. */
    private Money free(Account account, boolean forCreditors) {
        var here = available.available(Objects.requireNonNull(account.caseId()), forCreditors).values().stream()
                .reduce(Money.ZERO, Money::plus);
        return ledger.free(account).min(here);
    }

    @PostMapping("/cases/{id}/payee-accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "enterPayeeAccount",
            summary = "Enter a payee's account; a changed one needs a second look")
    AccountView enter(Viewer viewer, @PathVariable long id, @RequestBody AccountBody body) {
        var authority = body.authority();
        return view(enter.handle(
                viewer,
                new CaseId(id),
                new EnterPayeeAccount.Entry(
                        body.casePartyId(),
                        body.holderName(),
                        body.bankName(),
                        body.accountNumber(),
                        authority == null ? "" : authority)));
    }

    @PostMapping("/funds/payee-accounts/{id}/verify")
    @Operation(operationId = "verifyPayeeAccount", summary = "The second look at a payee's account")
    AccountView verify(Viewer viewer, @PathVariable long id, @RequestBody VerifyBody body) {
        return view(verify.handle(viewer, id, body.right(), body.why()));
    }

    private ReceiptView view(Receipt receipt) {
        return new ReceiptView(
                receipt.id(),
                receipt.arrivedOn(),
                receipt.amount(),
                receipt.open(),
                receipt.payerName(),
                receipt.purpose(),
                receipt.state(),
                receipt.dueOn(),
                allocations.inForce(receipt.id()).orElse(null));
    }

    private static AccountView view(PayeeAccount account) {
        return new AccountView(
                account.id(),
                account.casePartyId(),
                account.holderName(),
                account.bankName(),
                account.accountNumber(),
                account.state(),
                account.why());
    }
}
