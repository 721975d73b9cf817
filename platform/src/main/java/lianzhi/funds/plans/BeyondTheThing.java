package lianzhi.funds.plans;

import java.util.ArrayList;
import java.util.List;
import lianzhi.funds.plans.PlanRequest.Claim;
import lianzhi.funds.plans.PlanRequest.Right;
import lianzhi.law.Money;

/** 担保物以外: priority reaches as far as the thing fetched; what the secured creditor lacks is an ordinary claim. */
final class BeyondTheThing {
    static final String REST = "（担保物价款以外）";

    private BeyondTheThing() {}

    static PlanRequest split(PlanRequest request) {
        var claims = new ArrayList<Claim>();
        for (var claim : request.claims()) {
            claims.addAll(split(claim));
        }
        return new PlanRequest(
                request.debtorIsCompany(),
                request.nobodyAgreedToBankruptcy(),
                request.claimsOn(),
                request.costs(),
                request.saleTaxes(),
                request.setAside(),
                claims,
                request.basis());
    }

    private static List<Claim> split(Claim claim) {
        var amount = claim.amount();
        var upTo = claim.upTo();
        if (amount == null || upTo == null || !claim.right().isOnAThing() || amount.compareTo(upTo) <= 0) {
            return List.of(claim);
        }
        var rest = new Claim(
                claim.name() + REST, claim.caseId(), Right.ORDINARY, amount.minus(upTo), Money.ZERO, null, false);
        var doubled = claim.doubled() == null ? Money.ZERO : claim.doubled();
        return List.of(claim.of(upTo, doubled), rest);
    }
}
