package lianzhi.funds.receipts;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.books.Recorded;
import lianzhi.funds.payouts.UndoAllocation;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 更正: takes a receipt from a case again, by reversal and with a reason; the debt lives up again. */
@Component
public class UndoReceipt {
    private final CaseFiles files;
    private final ReceiptStore receipts;
    private final UndoAllocation undo;
    private final PayoutStore payouts;
    private final Ledger ledger;
    private final AuditTrail trail;

    UndoReceipt(
            CaseFiles files,
            ReceiptStore receipts,
            UndoAllocation undo,
            PayoutStore payouts,
            Ledger ledger,
            AuditTrail trail) {
        this.files = files;
        this.receipts = receipts;
        this.undo = undo;
        this.payouts = payouts;
        this.ledger = ledger;
        this.trail = trail;
    }

    /** Nothing of it has been promised or paid to anybody. */
    boolean isPossible(Receipt receipt) {
        return switch (receipt.state()) {
            case UNMATCHED, FOUND, HELD -> !payouts.touch(receipt.id());
            case SETTLED, REVERSED, SENT_BACK, SET_OFF -> false;
        };
    }

    /** 认领错误: back among the unmatched. */
    @Transactional
    public Receipt unmatch(Viewer by, long receiptId, String reason) {
        by.require(Power.MATCH_FUNDS);
        if (reason.isBlank()) {
            throw Refused.input(Reason.field("reason", "REASON_MISSING", "请写明更正理由", "Say why"));
        }
        var receipt = receipts.find(receiptId).orElseThrow(() -> Refused.notFound("receipt"));
        var caseId = receipt.caseId();
        if (caseId == null) {
            throw Refused.conflict(Reason.of("NOT_MATCHED", "该笔款项尚未认领", "This money is not matched"));
        }
        files.lock(by, caseId);
        receipt = receipts.lock(receiptId);
        if (!isPossible(receipt)) {
            throw Refused.rule(Reason.of(
                    "MONEY_PROMISED",
                    "该笔款项已列入发放，不能更正认领",
                    "Part of this money is in a payout, so it stays where it is"));
        }
        backToSuspense(receipt, reason, by);
        receipts.unmatched(receiptId);
        trail.record(by, "FUNDS_UNMATCHED", receipt.document(), Map.of("reason", reason));
        return receipts.lock(receiptId);
    }

    /** The bank took the money back: the receipt never was. */
    @Transactional
    public void reversedByBank(Receipt known, String purpose) {
        var caseId = known.caseId();
        if (caseId != null) {
            files.lockForSystem(caseId);
        }
        var receipt = receipts.lock(known.id());
        if (receipt.caseId() != null) {
            backToSuspense(receipt, "银行冲正：" + purpose, null);
        }
        ledger.post(
                new Posting(
                        receipt.document() + ":reversed",
                        Posting.Kind.REVERSED,
                        receipt.courtCode(),
                        receipt.document(),
                        "银行冲正：" + purpose,
                        null,
                        null,
                        Posting.move(
                                Account.ofCourt(receipt.courtCode(), AccountKind.SUSPENSE),
                                Account.ofCourt(receipt.courtCode(), AccountKind.COURT_BANK),
                                receipt.amount())),
                new Recorded(
                        null, "FUNDS_REVERSED_BY_BANK", receipt.document(), Map.of("amount", "" + receipt.amount())));
        receipts.reversed(receipt.id());
    }

    private void backToSuspense(Receipt receipt, String reason, @Nullable Viewer by) {
        var caseId = receipt.caseId();
        if (caseId == null) {
            return;
        }
        var person = by == null ? null : by.personId();
        undo.of(receipt, caseId, reason, person);
        ledger.post(new Posting(
                receipt.document() + ":unmatched:" + receipt.version(),
                Posting.Kind.REVERSED,
                receipt.courtCode(),
                receipt.document(),
                reason,
                person,
                null,
                Posting.move(
                        Account.ofDebtor(receipt.courtCode(), caseId),
                        Account.ofCourt(receipt.courtCode(), AccountKind.SUSPENSE),
                        receipt.amount())));
    }
}
