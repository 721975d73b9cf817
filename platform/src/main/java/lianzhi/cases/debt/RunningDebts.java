package lianzhi.cases.debt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.LiveDebt.Paid;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.Parts;
import lianzhi.law.interest.StateDebt;

/** 逐笔清偿: claims as they were read, each payment added to its own. */
final class RunningDebts implements LiveDebt.Running {
    /** A payment and what is owed on its day after it. */
    record Settled(Paid paid, Parts left) {}

    /** What was last stated of a case: nobody asks the law twice for the same day. */
    private record Stated(LocalDate on, Parts parts) {}

    private final TakePayments take;
    private final StateDebt state;
    private final Map<CaseId, DebtClaim> claims;
    private final Map<CaseId, Set<String>> onRecord;
    private final Map<CaseId, Stated> stated = new HashMap<>();
    private final List<Settled> added = new ArrayList<>();

    RunningDebts(TakePayments take, StateDebt state, Map<CaseId, DebtClaim> claims, Map<CaseId, Set<String>> onRecord) {
        this.take = take;
        this.state = state;
        this.claims = claims;
        this.onRecord = onRecord;
    }

    @Override
    public Optional<Parts> owed(CaseId id, LocalDate on) {
        try {
            return Optional.of(left(id, on));
        } catch (Refused notComputable) {
            // Then nobody can say yet what is owed.
            return Optional.empty();
        }
    }

    @Override
    public Parts pay(Paid paid) {
        if (!paid.amount().isPositive()) {
            throw Refused.input(
                    Reason.field("amount", "PAYMENT_NOT_POSITIVE", "清偿金额须大于零", "A payment must be above zero"));
        }
        var id = paid.caseId();
        if (onRecord.getOrDefault(id, Set.of()).contains(paid.reference())) {
            take.isTheSame(paid);
            return left(id, paid.on());
        }
        claims.put(id, with(claim(id), paid));
        stated.remove(id);
        var left = left(id, paid.on());
        added.add(new Settled(paid, left));
        return left;
    }

    @Override
    public void write() {
        take.write(added);
        added.clear();
    }

    private Parts left(CaseId id, LocalDate on) {
        var known = stated.get(id);
        if (known != null && known.on().equals(on)) {
            return known.parts();
        }
        var parts = state.outstanding(on, claim(id));
        stated.put(id, new Stated(on, parts));
        return parts;
    }

    private DebtClaim claim(CaseId id) {
        return claims.getOrDefault(id, DebtStore.NOTHING);
    }

    private static DebtClaim with(DebtClaim claim, Paid paid) {
        var payments = new ArrayList<>(claim.payments());
        payments.add(new DebtClaim.Payment(paid.on(), paid.amount()));
        return new DebtClaim(
                claim.obligations(),
                claim.costs(),
                claim.interest(),
                claim.suspensions(),
                payments,
                claim.delayBefore2014(),
                claim.order());
    }
}
