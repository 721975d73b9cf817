package lianzhi.cases.debt;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.DebtPaidInFull;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.LiveDebt.Paid;
import lianzhi.cases.debt.RunningDebts.Settled;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.interest.StateDebt;
import lianzhi.settings.Rates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 登记清偿: payments of one case or of many; tells those in which nothing is owed any more. */
@Component
class TakePayments {
    private final DebtStore store;
    private final Rates rates;
    private final AuditTrail trail;
    private final CaseFiles files;
    private final CaseEvents timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakePayments(
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

    /** @param references of the payments that may come */
    LiveDebt.Running running(Collection<CaseId> cases, Collection<String> references) {
        var ids = Set.copyOf(cases);
        if (files.lockForSystem(ids).size() < ids.size()) {
            throw Refused.notFound("case");
        }
        return new RunningDebts(
                this, new StateDebt(rates.tables()), store.claims(ids), store.onRecord(ids, references));
    }

    void isTheSame(Paid paid) {
        if (!store.hasPayment(paid.caseId(), paid.reference(), paid.on(), paid.amount())) {
            throw used();
        }
    }

    void write(List<Settled> all) {
        if (all.isEmpty()) {
            return;
        }
        var payments = all.stream().map(Settled::paid).toList();
        if (!store.addPayments(payments)) {
            throw used();
        }
        trail.record(
                null,
                "DEBT_PAID",
                payments.stream()
                        .map(paid -> new AuditTrail.Done(
                                "case:" + paid.caseId().value(),
                                Map.of(
                                        "reference",
                                        paid.reference(),
                                        "on",
                                        paid.on().toString(),
                                        "amount",
                                        paid.amount().toString())))
                        .toList());
        Map<CaseId, Paid> last = new LinkedHashMap<>();
        all.stream()
                .filter(one -> one.left().total().isZero())
                .forEach(one -> last.putIfAbsent(one.paid().caseId(), one.paid()));
        tell(last);
    }

    private static Refused used() {
        return Refused.conflict(Reason.of(
                "PAYMENT_REFERENCE_USED",
                "该笔清偿已登记，但日期或金额不同",
                "This payment is on record already with another day or amount"));
    }

    /** Once: a payment that finds nothing owed any more does not tell it again. */
    private void tell(Map<CaseId, Paid> last) {
        Set<CaseId> told = last.isEmpty() ? Set.of() : store.performed(last.keySet());
        var now = last.values().stream()
                .filter(paid -> !told.contains(paid.caseId()))
                .toList();
        var at = clock.instant();
        timeline.happened(now.stream()
                .map(paid -> new CaseEvents.Told(
                        paid.caseId(),
                        "OBLIGATION_PERFORMED",
                        at,
                        null,
                        Map.of(
                                "performedOn",
                                paid.on().toString(),
                                "amount",
                                paid.amount().toString())))
                .toList());
        now.forEach(paid -> events.publishEvent(new DebtPaidInFull(paid.caseId(), paid.on())));
    }
}
