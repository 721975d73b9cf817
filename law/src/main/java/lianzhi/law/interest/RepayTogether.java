package lianzhi.law.interest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lianzhi.law.HalfUp;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 并还 (法释〔2009〕6号, 2009-05-18 to 2014-07-31): a payment clears a debt P and exactly the interest for delay on P from the
 * last day of performance, {@code P = X ÷ (1 + Σ rate × 2 × days ÷ year)}; what is left keeps running from that last day. The
 * rest then goes into {@link StateDebt}. Not settled by the text, so settings [P]: interest.old.tenor,
 * interest.old.rateChanges, interest.old.yearBasis, interest.old.baseIncludesInterest.
 */
public final class RepayTogether {
    private static final LocalDate LAST = InterestRules.DOUBLED_BEGINS.minusDays(1);

    private final RateTables tables;
    private final boolean tenorPerSegment;
    private final boolean fixedAtStart;
    private final boolean withInterest;
    private final YearBasis basis;

    public RepayTogether(RateTables tables, LawSettings settings) {
        this.tables = tables;
        this.tenorPerSegment = settings.text("interest.old.tenor").equals("PER_SEGMENT");
        this.fixedAtStart = settings.text("interest.old.rateChanges").equals("FIXED_AT_START");
        this.withInterest = settings.text("interest.old.baseIncludesInterest").equals("WITH_INTEREST_TO_END");
        this.basis = new ChooseYear(settings).forEarlierRule();
    }

    /**
     * One payment.
     *
     * @param days of delay up to it
     * @param cleared of the debt, half up to fen; {@code interest} is the rest, so that both are the payment
     * @param left of the debt after it
     */
    public record Cleared(
            LocalDate date, int days, Money cleared, Money interest, Money surplus, Money left, String formula) {}

    /**
     * @param debtLeft the obligation to go on with
     * @param terms what {@link StateDebt} needs for the delay of the rest up to 2014-07-31
     */
    public record Result(List<Cleared> payments, Money debtLeft, DebtClaim.DelayBefore2014 terms) {}

    /**
     * @param debt the sums fixed in the document
     * @param interestToEnd general interest to the end of performance; in the base only by setting
     * @param payments on or before 2014-07-31, in any order
     */
    public Result of(
            Money debt, Money interestToEnd, LocalDate lastDayOfPerformance, List<DebtClaim.Payment> payments) {
        long left = withInterest ? debt.plus(interestToEnd).fen() : debt.fen();
        var cleared = new ArrayList<Cleared>();
        for (var payment : payments.stream()
                .sorted(Comparator.comparing(DebtClaim.Payment::date))
                .toList()) {
            var one = clear(payment, left, lastDayOfPerformance);
            cleared.add(one);
            left = one.left().fen();
        }
        var tenor = BenchmarkTenor.forTerm(lastDayOfPerformance, LAST);
        return new Result(cleared, Money.fen(left), new DebtClaim.DelayBefore2014(tenor, basis));
    }

    private Cleared clear(DebtClaim.Payment payment, long left, LocalDate last) {
        if (payment.date().isAfter(LAST) || payment.amount().fen() < 0) {
            throw Refused.rule(Reason.field(
                    "payments",
                    "PAYMENT_NOT_BEFORE_2014",
                    "并还只适用于2014-07-31及以前的清偿",
                    "Proportional repayment is for payments up to 2014-07-31"));
        }
        int days = DayCount.END_ONLY.between(last, payment.date());
        // growth of one fen in millionths of a year: Σ rate × 2 × days, over the denominator of the table
        long growth = growth(last, payment.date());
        var by = BigInteger.valueOf(
                        tables.benchmark(BenchmarkTenor.UP_TO_1_YEAR).denominator())
                .multiply(BigInteger.valueOf(basis.days()));
        long paid = payment.amount().fen();
        var whole = by.add(BigInteger.valueOf(growth));
        long ratio = ratio(BigInteger.valueOf(paid).multiply(by), whole);
        long clears = Math.min(ratio, left);
        long interest = ratio <= left
                ? paid - ratio
                : Math.min(paid - clears, ratio(BigInteger.valueOf(left).multiply(BigInteger.valueOf(growth)), by));
        var formula = payment.amount() + " ÷ (1 + "
                + new BigDecimal(growth).divide(new BigDecimal(by), 8, RoundingMode.HALF_UP) + ") = "
                + Money.fen(ratio);
        return new Cleared(
                payment.date(),
                days,
                Money.fen(clears),
                Money.fen(interest),
                Money.fen(paid - clears - interest),
                Money.fen(left - clears),
                formula);
    }

    private static long ratio(BigInteger product, BigInteger by) {
        return HalfUp.wide(product, by);
    }

    /** Σ rate × 2 × days for the days {@code last < d ≤ day}. */
    private long growth(LocalDate last, LocalDate day) {
        if (!day.isAfter(last)) {
            return 0;
        }
        int first = Math.toIntExact(last.toEpochDay()) + 1;
        int end = Math.toIntExact(day.toEpochDay());
        var series = tables.benchmark(BenchmarkTenor.forTerm(last, day));
        int run = series.runOf(first);
        if (fixedAtStart) {
            return Math.multiplyExact(2 * series.rateOf(run), (long) (end - first + 1));
        }
        long sum = 0;
        for (int d = first; d <= end; run++) {
            int to = Math.min(end, series.endOf(run));
            sum += 2 * rate(series, run, d, to) * (to - d + 1);
            d = to + 1;
        }
        return sum;
    }

    private long rate(RateSeries series, int run, int from, int to) {
        if (!tenorPerSegment) {
            return series.rateOf(run);
        }
        var own = tables.benchmark(BenchmarkTenor.forTerm(LocalDate.ofEpochDay(from - 1L), LocalDate.ofEpochDay(to)));
        return own.rateOf(own.runOf(from));
    }
}
