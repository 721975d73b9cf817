package lianzhi.funds.payouts;

import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.ProposePayout.Proposal;
import lianzhi.funds.store.PayeeStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 幂等键: under the key of an earlier payout the same proposal gets that payout, and any other one is refused. */
@Component
class SameProposal {
    private final PayoutStore payouts;
    private final PayeeStore payees;

    SameProposal(PayoutStore payouts, PayeeStore payees) {
        this.payouts = payouts;
        this.payees = payees;
    }

    Payout check(Payout earlier, CaseId id, Proposal wanted) {
        if (!id.equals(earlier.caseId())
                || !earlier.amount().equals(wanted.amount())
                || !isOfThisKind(earlier.kind(), wanted)
                || !isToThisAccount(earlier, id, wanted)
                || !Objects.equals(earlier.repeats(), wanted.repeats())
                || !says(wanted.purpose(), earlier.purpose())
                || !givesThisReason(earlier, wanted)) {
            throw Refused.conflict(
                    Reason.of("KEY_USED", "该幂等键已用于另一份发放单", "The Idempotency-Key was used for another payout"));
        }
        return earlier;
    }

    private static boolean isOfThisKind(Payout.Kind earlier, Proposal wanted) {
        return (wanted.escrowGround() != null) == (earlier == Payout.Kind.ESCROW)
                && wanted.fromEscrow() == earlier.isFromEscrow()
                && (wanted.treasury() != null) == earlier.isToTreasury();
    }

    private boolean isToThisAccount(Payout earlier, CaseId id, Proposal wanted) {
        var treasury = wanted.treasury();
        if (treasury != null) {
            return EnterPayeeAccount.digits(treasury.accountNumber()).equals(earlier.payeeAccount());
        }
        return wanted.escrowGround() != null
                || payees.verified(id, wanted.casePartyId())
                        .filter(payee -> payee.accountNumber().equals(earlier.payeeAccount()))
                        .isPresent();
    }

    /** A sum that left the costs alone kept no reason. */
    private boolean givesThisReason(Payout earlier, Proposal wanted) {
        var kept = payouts.whyOfCosts(earlier.id());
        return kept.isEmpty() || says(wanted.costsWhy(), kept);
    }

    /** What is left open is no other word. */
    private static boolean says(@Nullable String wanted, String earlier) {
        return wanted == null || wanted.isBlank() || wanted.strip().equals(earlier);
    }
}
