package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 执行标的: what the enforceable document fixes and what has been paid. Names of obligations are unique.
 *
 * @param obligations principal, price, compensation of the operative part
 * @param costs court fees and the like that the debtor bears, in the order in which they are paid
 * @param interest the terms of the general interest (一般利息); none means that none is computed
 * @param suspensions closed spans in which no doubled part runs (法释〔2014〕8号3(3)); they may overlap
 * @param payments in any order; those of one day in the order of this list
 * @param delayBefore2014 needed when delay ran before 2014-08-01
 * @param order the order in which a payment pays the parts; {@link PaymentOrder#LAWFUL} unless the parties agreed
 */
public record DebtClaim(
        List<Obligation> obligations,
        List<Cost> costs,
        List<InterestTerm> interest,
        List<Suspension> suspensions,
        List<Payment> payments,
        @Nullable DelayBefore2014 delayBefore2014,
        PaymentOrder order) {

    public DebtClaim {
        obligations = List.copyOf(obligations);
        costs = List.copyOf(costs);
        interest = List.copyOf(interest);
        suspensions = List.copyOf(suspensions);
        payments = List.copyOf(payments);
    }

    /** With the lawful order of payments and no delay before 2014-08-01. */
    public static DebtClaim of(
            List<Obligation> obligations, List<Cost> costs, List<InterestTerm> interest, List<Payment> payments) {
        return new DebtClaim(obligations, costs, interest, List.of(), payments, null, PaymentOrder.LAWFUL);
    }

    /**
     * 金钱义务.
     *
     * @param lastDayOfPerformance 履行期间届满之日 (the last day itself, after any roll); null: no doubled part on it
     */
    public record Obligation(
            String name, Money amount, @Nullable LocalDate lastDayOfPerformance) {}

    /**
     * 费用.
     *
     * @param inDoubledBase whether it bears the doubled part; then its last day says from when
     */
    public record Cost(
            String name,
            Money amount,
            boolean inDoubledBase,
            @Nullable LocalDate lastDayOfPerformance) {}

    /**
     * 一般利息: counts from {@code from} to the day before each event, and no day after {@code to}.
     *
     * @param obligation the name of the obligation that bears it
     * @param to last day that counts; null: until paid
     */
    public record InterestTerm(
            String obligation, LocalDate from, @Nullable LocalDate to, InterestRate rate) {}

    /** 不计加倍部分的期间, both days left out. */
    public record Suspension(LocalDate from, LocalDate to) {}

    /** 履行: paid, transferred or drawn on a day. */
    public record Payment(LocalDate date, Money amount) {}

    /** 2014-08-01前的迟延: twice the benchmark rate of a term (法释〔2009〕6号); the term and the year are practice [P]. */
    public record DelayBefore2014(BenchmarkTenor tenor, YearBasis basis) {}
}
