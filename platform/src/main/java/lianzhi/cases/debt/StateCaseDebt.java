package lianzhi.cases.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.DebtPaidInFull;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.fees.FeeScale;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.StateDebt;
import lianzhi.settings.Rates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The debt of a case by the law's engine; this class adds no arithmetic of its own. */
@Component
public class StateCaseDebt implements LiveDebt {
    private final DebtStore store;
    private final Rates rates;
    private final AuditTrail trail;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateCaseDebt(
            DebtStore store,
            Rates rates,
            AuditTrail trail,
            CaseFiles files,
            CaseEvents timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rates = rates;
        this.trail = trail;
        this.files = files;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public DebtStatement on(CaseId id, LocalDate day) {
        return on(store.claim(id), day);
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
        if (!amount.isPositive()) {
            throw Refused.input(
                    Reason.field("amount", "PAYMENT_NOT_POSITIVE", "清偿金额须大于零", "A payment must be above zero"));
        }
        files.lockForSystem(id);
        if (store.addPayment(id, reference, on, amount)) {
            trail.record(
                    null,
                    "DEBT_PAID",
                    "case:" + id.value(),
                    Map.of("reference", reference, "on", on.toString(), "amount", amount.toString()));
            tellWhenNothingIsOwed(id, on, amount);
        } else if (!store.hasPayment(id, reference, on, amount)) {
            throw Refused.conflict(Reason.of(
                    "PAYMENT_REFERENCE_USED",
                    "该笔清偿已登记，但日期或金额不同",
                    "This payment is on record already with another day or amount"));
        }
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

    /** Once: a payment that finds nothing owed any more does not tell it again. */
    private void tellWhenNothingIsOwed(CaseId id, LocalDate on, Money amount) {
        if (outstanding(id, on).isZero() && !store.isPerformed(id)) {
            timeline.happened(
                    id,
                    "OBLIGATION_PERFORMED",
                    clock.instant(),
                    null,
                    Map.of("performedOn", on.toString(), "amount", amount.toString()));
            events.publishEvent(new DebtPaidInFull(id, on));
        }
    }
}
