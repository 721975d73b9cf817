package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 退回付款人: unmatched money goes back to the account that it came from; another checks, the chief signs. */
@Component
public class SendBack {
    /** Where it goes. @param version of the receipt that the accountant saw */
    public record SendBackOrder(int version, String holderName, String bankName, String accountNumber, String reason) {}

    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    SendBack(ReceiptStore receipts, PayoutStore payouts, Ledger ledger, AuditTrail trail, Clock clock) {
        this.receipts = receipts;
        this.payouts = payouts;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Payout handle(Viewer by, long receiptId, SendBackOrder wanted, @Nullable String key) {
        by.require(Power.MATCH_FUNDS);
        var receipt = receipts.lock(receiptId);
        if (!receipt.courtCode().equals(by.courtCode())) {
            throw Refused.notFound("receipt");
        }
        if (key != null) {
            var earlier = payouts.byKey(by.personId(), key);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        check(receipt, wanted);
        var payout = payouts.add(
                new PayoutStore.New(
                        null,
                        receipt.courtCode(),
                        Payout.Kind.REFUND_PAYER,
                        ledger.idOf(Account.ofCourt(receipt.courtCode(), AccountKind.SUSPENSE)),
                        null,
                        wanted.holderName().strip(),
                        wanted.bankName().strip(),
                        EnterPayeeAccount.digits(wanted.accountNumber()),
                        receipt.open(),
                        "退回：" + wanted.reason().strip(),
                        payouts.returnedRefund(receiptId),
                        receiptId,
                        null,
                        null,
                        key),
                by,
                clock.instant(),
                Map.of(receiptId, receipt.open()));
        trail.record(
                by,
                "RECEIPT_SENT_BACK_PROPOSED",
                receipt.document(),
                Map.of("payout", "" + payout.id(), "amount", "" + payout.amount(), "reason", wanted.reason()));
        return payout;
    }

    private void check(Receipt receipt, SendBackOrder wanted) {
        if (receipt.version() != wanted.version()) {
            throw Refused.conflict(Reason.of("CHANGED_MEANWHILE", "该笔款项已被他人办理", "Somebody else worked on this money"));
        }
        if (receipt.state() != Receipt.State.UNMATCHED || payouts.touch(receipt.id())) {
            throw Refused.conflict(
                    Reason.of("NOT_UNMATCHED", "该笔款项已认领或正在退回", "This money has a case, or is on its way back already"));
        }
        var wrong = new ArrayList<Reason>();
        if (wanted.reason().isBlank()) {
            wrong.add(Reason.field("reason", "REASON_MISSING", "请写明退回理由", "Say why"));
        }
        if (wanted.bankName().isBlank()) {
            wrong.add(Reason.field("bankName", "BANK_MISSING", "请填写开户行", "The bank is missing"));
        }
        if (!EnterPayeeAccount.digits(wanted.accountNumber()).matches("[0-9]{8,32}")) {
            wrong.add(Reason.field(
                    "accountNumber", "ACCOUNT_NUMBER_FORM", "账号应为8至32位数字", "An account number has 8 to 32 digits"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
        boolean sameAccount = receipt.payerAccount().isBlank()
                || EnterPayeeAccount.digits(receipt.payerAccount())
                        .equals(EnterPayeeAccount.digits(wanted.accountNumber()));
        boolean sameName =
                EnterPayeeAccount.plain(receipt.payerName()).equals(EnterPayeeAccount.plain(wanted.holderName()));
        if (!sameAccount || !sameName) {
            throw Refused.rule(Reason.field(
                    "accountNumber",
                    "NOT_WHERE_IT_CAME_FROM",
                    "不明款只能原路退回付款人账户",
                    "Money of unknown case only goes back to the account that it came from"));
        }
    }
}
