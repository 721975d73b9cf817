package lianzhi.cases.debt;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.DebtPaidInFull;
import lianzhi.cases.LiveDebt.Paid;
import lianzhi.cases.store.DebtStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.interest.Parts;
import lianzhi.law.interest.StateDebt;
import lianzhi.settings.Rates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 登记清偿: payments of many cases, one each; tells those in which nothing is owed any more. */
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

    Map<CaseId, Parts> handle(Collection<Paid> payments) {
        var ids = payments.stream().map(Paid::caseId).collect(Collectors.toSet());
        if (ids.size() < payments.size()) {
            throw new IllegalArgumentException("Two payments of one case at once");
        }
        if (payments.isEmpty()) {
            return Map.of();
        }
        if (!payments.stream().allMatch(paid -> paid.amount().isPositive())) {
            throw Refused.input(
                    Reason.field("amount", "PAYMENT_NOT_POSITIVE", "清偿金额须大于零", "A payment must be above zero"));
        }
        if (files.lockForSystem(ids).size() < ids.size()) {
            throw Refused.notFound("case");
        }
        var fresh = store.addPayments(payments);
        payments.stream().filter(paid -> !fresh.contains(paid.caseId())).forEach(this::isTheSame);
        var added =
                payments.stream().filter(paid -> fresh.contains(paid.caseId())).toList();
        record(added);
        var left = left(payments);
        tell(added.stream()
                .filter(paid ->
                        left.getOrDefault(paid.caseId(), Parts.NONE).total().isZero())
                .toList());
        return left;
    }

    private void isTheSame(Paid paid) {
        if (!store.hasPayment(paid.caseId(), paid.reference(), paid.on(), paid.amount())) {
            throw Refused.conflict(Reason.of(
                    "PAYMENT_REFERENCE_USED",
                    "该笔清偿已登记，但日期或金额不同",
                    "This payment is on record already with another day or amount"));
        }
    }

    private void record(List<Paid> added) {
        trail.record(
                null,
                "DEBT_PAID",
                added.stream()
                        .collect(Collectors.toMap(
                                paid -> "case:" + paid.caseId().value(),
                                paid -> Map.of(
                                        "reference",
                                        paid.reference(),
                                        "on",
                                        paid.on().toString(),
                                        "amount",
                                        paid.amount().toString()))));
    }

    private Map<CaseId, Parts> left(Collection<Paid> payments) {
        var claims = store.claims(payments.stream().map(Paid::caseId).toList());
        var state = new StateDebt(rates.tables());
        var left = new HashMap<CaseId, Parts>();
        payments.forEach(paid -> left.put(
                paid.caseId(), state.outstanding(paid.on(), claims.getOrDefault(paid.caseId(), DebtStore.NOTHING))));
        return left;
    }

    /** Once: a payment that finds nothing owed any more does not tell it again. */
    private void tell(List<Paid> last) {
        Set<CaseId> told = last.isEmpty()
                ? Set.of()
                : store.performed(last.stream().map(Paid::caseId).toList());
        var now = last.stream().filter(paid -> !told.contains(paid.caseId())).toList();
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
