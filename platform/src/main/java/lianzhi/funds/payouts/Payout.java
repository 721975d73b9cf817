package lianzhi.funds.payouts;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 发放单: one payment to one account, from proposal to the bank's word.
 *
 * @param reference what the bank knows it by; makes it happen once
 * @param why why it was refused, withdrawn or returned
 * @param repeats the returned payout that this one pays again
 */
public record Payout(
        long id,
        CaseId caseId,
        String courtCode,
        Kind kind,
        long sourceAccountId,
        String payeeName,
        String payeeBank,
        String payeeAccount,
        Money amount,
        String purpose,
        String reference,
        State state,
        long proposedBy,
        String proposedByName,
        Instant proposedAt,
        @Nullable Long checkedBy,
        @Nullable Long approvedBy,
        @Nullable Instant sentAt,
        @Nullable Instant settledAt,
        String why,
        @Nullable Long repeats,
        int version) {
    /** 发放种类. */
    public enum Kind {
        CREDITOR,
        REFUND_DEBTOR,
        REFUND_PAYER,
        TREASURY,
        /** 提存: to the case's escrow account. */
        ESCROW,
        /** 领取提存款. */
        ESCROW_RELEASE,
        THIRD_PARTY
    }

    /** 发放单状态; the lawful moves are a table of the database. */
    public enum State {
        PROPOSED,
        READY,
        SENDING,
        SENT,
        CONFIRMED,
        RETURNED,
        REFUSED,
        WITHDRAWN
    }

    /** The account that the money comes from, and goes back to if it returns. */
    public Account source() {
        return switch (kind) {
            case CREDITOR, THIRD_PARTY, ESCROW -> Account.ofApplicant(courtCode, caseId);
            case ESCROW_RELEASE -> Account.escrow(courtCode, caseId);
            case REFUND_DEBTOR, REFUND_PAYER, TREASURY -> Account.ofDebtor(courtCode, caseId);
        };
    }

    public String document() {
        return "payout:" + id;
    }
}
