package lianzhi.funds.payouts;

import java.time.Instant;
import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 发放单: one payment to one account, from proposal to the bank's word.
 *
 * @param reference what the bank knows it by; makes it happen once
 * @param why why it was refused, withdrawn or returned
 * @param caseId null for money that belongs to no case: back to an unknown payer, fees and fines to the treasury
 * @param repeats the returned payout that this one pays again
 */
public record Payout(
        long id,
        @Nullable CaseId caseId,
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
        /** 退回付款人: unmatched money. */
        REFUND_PAYER,
        /** 申请执行费上缴国库. */
        FEES,
        /** 罚款等上缴国库: out of a case's surplus, or what the court has set apart. */
        TREASURY,
        /** 提存: to the case's escrow account. */
        ESCROW,
        /** 领取提存款. */
        ESCROW_RELEASE,
        /** 提存满五年上缴国库. */
        ESCROW_LAPSED,
        THIRD_PARTY;

        /** It takes of no receipt: what lies in escrow has left them. */
        boolean isFromEscrow() {
            return this == ESCROW_RELEASE || this == ESCROW_LAPSED;
        }

        boolean isToTreasury() {
            return this == TREASURY || this == ESCROW_LAPSED;
        }

        /** It takes of the creditors' part of a receipt, not of the surplus. */
        boolean isForCreditors() {
            return this == CREDITOR || this == THIRD_PARTY || this == ESCROW;
        }
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
            case CREDITOR, THIRD_PARTY, ESCROW -> Account.ofApplicant(courtCode, ofCase());
            case ESCROW_RELEASE, ESCROW_LAPSED -> Account.escrow(courtCode, ofCase());
            case REFUND_DEBTOR -> Account.ofDebtor(courtCode, ofCase());
            case REFUND_PAYER -> Account.ofCourt(courtCode, AccountKind.SUSPENSE);
            case FEES -> Account.ofCourt(courtCode, AccountKind.FEES);
            case TREASURY ->
                caseId == null
                        ? Account.ofCourt(courtCode, AccountKind.TREASURY)
                        : Account.ofDebtor(courtCode, ofCase());
        };
    }

    /** The bank has the order, or had it. */
    public boolean isWithTheBank() {
        return switch (state) {
            case SENDING, SENT, CONFIRMED, RETURNED -> kind != Kind.ESCROW;
            case PROPOSED, READY, REFUSED, WITHDRAWN -> false;
        };
    }

    /** The case; only for payouts that have one. */
    public CaseId ofCase() {
        return Objects.requireNonNull(caseId);
    }

    public String document() {
        return "payout:" + id;
    }
}
