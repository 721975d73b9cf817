package lianzhi.cases.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.fees.FeeScale;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.Parts;
import lianzhi.law.interest.StateDebt;
import lianzhi.settings.Rates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The debt of a case by the law's engine; this class adds no arithmetic of its own. */
@Component
public class StateCaseDebt implements LiveDebt {
    private final DebtStore store;
    private final Rates rates;
    private final AuditTrail trail;
    private final CaseFiles files;
    private final TakePayments take;
    private final Clock clock;

    StateCaseDebt(DebtStore store, Rates rates, AuditTrail trail, CaseFiles files, TakePayments take, Clock clock) {
        this.store = store;
        this.rates = rates;
        this.trail = trail;
        this.files = files;
        this.take = take;
        this.clock = clock;
    }

    @Override
    public DebtStatement on(CaseId id, LocalDate day) {
        return on(store.claim(id), day);
    }

    @Override
    public DebtClaim claimed(CaseId id) {
        return store.claim(id);
    }

    @Override
    public Money outstanding(CaseId id, LocalDate on) {
        return outstanding(store.claim(id), on);
    }

    @Override
    public Map<CaseId, Money> outstanding(Collection<CaseId> ids, LocalDate on) {
        var claims = store.claims(ids);
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> {
            var claim = claims.get(id);
            return claim == null ? Money.ZERO : outstanding(claim, on);
        }));
    }

    @Override
    public Map<CaseId, Parts> owed(Map<CaseId, LocalDate> days) {
        var claims = store.claims(days.keySet());
        var owed = new HashMap<CaseId, Parts>();
        days.forEach((id, day) -> {
            try {
                owed.put(
                        id, new StateDebt(rates.tables()).outstanding(day, claims.getOrDefault(id, DebtStore.NOTHING)));
            } catch (Refused notComputable) {
                // Then nobody can say yet what is owed.
            }
        });
        return owed;
    }

    @Override
    public Money expected(CaseId id, LocalDate later) {
        var claim = store.claim(id);
        outstanding(claim, LocalDate.now(clock));
        return new StateDebt(rates.tables().lasting(later))
                .outstanding(later, claim)
                .total();
    }

    DebtStatement on(DebtClaim claim, LocalDate day) {
        return new StateDebt(rates.tables()).on(day, claim);
    }

    Money outstanding(DebtClaim claim, LocalDate on) {
        return new StateDebt(rates.tables()).outstanding(on, claim).total();
    }

    @Override
    public Money feeOnTop(CaseId id, Money owed) {
        var before = store.claim(id).payments().stream()
                .map(DebtClaim.Payment::amount)
                .reduce(Money.ZERO, Money::plus);
        var collected =
                before.isZero() ? Money.ZERO : FeeScale.EXECUTION.on(before).fee();
        // The fee is reckoned on what the creditor gets, as when the money arrives; it is no part of its own base.
        var fee = FeeScale.EXECUTION.on(before.plus(owed)).fee().minus(collected);
        return before.isPositive() || owed.isPositive() ? fee : Money.ZERO;
    }

    @Override
    @Transactional
    public void paid(CaseId id, String reference, LocalDate on, Money amount) {
        var running = take.running(List.of(id), List.of(reference));
        running.pay(new Paid(id, reference, on, amount));
        running.write();
    }

    @Override
    @Transactional
    public Running running(Collection<CaseId> ids, Collection<String> references) {
        return take.running(ids, references);
    }

    @Override
    @Transactional
    public void takenBack(CaseId id, String reference, String why) {
        files.lockForSystem(id);
        if (store.removePayment(id, reference)) {
            trail.record(
                    null, "DEBT_PAYMENT_TAKEN_BACK", "case:" + id.value(), Map.of("reference", reference, "why", why));
        }
    }
}
