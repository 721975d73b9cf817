package lianzhi.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.InterestRate;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.RateTables;
import lianzhi.law.interest.YearBasis;

/** A debt of four obligations and ten payments over ten years. */
final class SampleClaim {
    private static final LocalDate BEGIN = LocalDate.of(2016, 3, 31);

    private SampleClaim() {}

    static DebtClaim tenYears() {
        var obligations = IntStream.range(0, 4)
                .mapToObj(i -> new DebtClaim.Obligation("本金" + i, Money.yuan("250000.00"), BEGIN.plusMonths(6L * i)))
                .toList();
        var terms = new ArrayList<DebtClaim.InterestTerm>();
        for (int i = 0; i < 4; i++) {
            var rate = i % 2 == 0
                    ? new InterestRate.Fixed(Rate.percent("6"), YearBasis.DAYS_365)
                    : new InterestRate.LprFloating(LprTenor.ONE_YEAR, BigDecimal.ONE, YearBasis.DAYS_365);
            var from = i % 2 == 0 ? BEGIN : LocalDate.of(2019, 8, 20);
            terms.add(new DebtClaim.InterestTerm("本金" + i, from, null, rate));
        }
        var payments = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new DebtClaim.Payment(BEGIN.plusMonths(11L * i), Money.yuan("40000.00")))
                .toList();
        return DebtClaim.of(obligations, List.of(), terms, payments);
    }

    static BigDecimal dayByDay(DebtClaim claim, LocalDate asOf, RateTables tables) {
        var total = BigDecimal.ZERO;
        for (var obligation : claim.obligations()) {
            var base = obligation.amount().inYuan();
            for (var day = BEGIN; day.isBefore(asOf); day = day.plusDays(1)) {
                total = total.add(
                        base.multiply(new BigDecimal("0.06")).divide(new BigDecimal(365), 10, RoundingMode.HALF_UP));
                if (day.isAfter(obligation.lastDayOfPerformance())) {
                    total = total.add(base.multiply(new BigDecimal("0.000175")));
                }
            }
        }
        return total;
    }
}
