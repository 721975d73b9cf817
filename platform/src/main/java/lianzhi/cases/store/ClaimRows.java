package lianzhi.cases.store;

import java.util.ArrayList;
import java.util.List;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.PaymentOrder;

/** The rows of one claim while they are read. */
final class ClaimRows {
    final List<DebtClaim.Obligation> obligations = new ArrayList<>();
    final List<DebtClaim.Cost> costs = new ArrayList<>();
    final List<DebtClaim.InterestTerm> interest = new ArrayList<>();
    final List<DebtClaim.Suspension> suspensions = new ArrayList<>();
    final List<DebtClaim.Payment> payments = new ArrayList<>();

    DebtClaim claim() {
        return new DebtClaim(obligations, costs, interest, suspensions, payments, null, PaymentOrder.LAWFUL);
    }
}
