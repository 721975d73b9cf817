package lianzhi.portal.web.calculators;

import java.time.LocalDate;
import lianzhi.law.interest.DebtClaim;

/** 带入计算器: the claim of a case as what one would enter into the calculator; it computes the same sum. */
public final class ClaimAsRequest {
    private ClaimAsRequest() {}

    public static DebtRequest of(DebtClaim claim, LocalDate asOf) {
        var delay = claim.delayBefore2014();
        return new DebtRequest(
                asOf,
                claim.obligations().stream()
                        .map(o -> new DebtRequest.Item(o.name(), o.amount().toString(), o.lastDayOfPerformance()))
                        .toList(),
                claim.costs().stream()
                        .map(c -> new DebtRequest.Cost(
                                c.name(), c.amount().toString(), c.inDoubledBase(), c.lastDayOfPerformance()))
                        .toList(),
                claim.interest().stream()
                        .map(i -> new DebtRequest.Interest(i.obligation(), i.from(), i.to(), RateAsShape.of(i.rate())))
                        .toList(),
                claim.suspensions().stream()
                        .map(s -> new DebtRequest.Span(s.from(), s.to()))
                        .toList(),
                claim.payments().stream()
                        .map(p -> new DebtRequest.Payment(p.date(), p.amount().toString()))
                        .toList(),
                delay == null
                        ? null
                        : new DebtRequest.Delay(
                                delay.tenor().code(), delay.basis().days()));
    }
}
