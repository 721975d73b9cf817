package lianzhi.portal.web.calculators;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.interest.BenchmarkTenor;
import lianzhi.law.interest.InterestRate;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.YearBasis;
import lianzhi.portal.web.calculators.DebtRequest.RateShape;
import lianzhi.portal.web.calculators.DebtRequest.RateType;
import org.jspecify.annotations.Nullable;

/** A rate as it is entered. */
final class RateAsShape {
    private RateAsShape() {}

    static RateShape of(InterestRate rate) {
        return switch (rate) {
            case InterestRate.Fixed it -> fixed(it.annual().inPercent(), it.basis());
            case InterestRate.Daily it -> daily(it.perDay().fraction().toPlainString());
            case InterestRate.LprFloating it ->
                lpr(RateType.LPR_FLOATING, it.tenor(), null, it.multiplier(), it.basis());
            case InterestRate.LprFixed it -> lpr(RateType.LPR_FIXED, it.tenor(), it.on(), it.multiplier(), it.basis());
            case InterestRate.Benchmark it ->
                benchmark(RateType.BENCHMARK, it.tenor(), null, it.multiplier(), it.basis());
            case InterestRate.BenchmarkThenLpr it ->
                benchmark(RateType.BENCHMARK_THEN_LPR, it.benchmark(), it.lpr(), it.multiplier(), it.basis());
        };
    }

    private static RateShape fixed(String percent, YearBasis basis) {
        return new RateShape(RateType.FIXED, percent, null, null, null, null, null, null, basis.days());
    }

    private static RateShape daily(String perDay) {
        return new RateShape(RateType.DAILY, null, perDay, null, null, null, null, null, null);
    }

    private static RateShape lpr(
            RateType type, LprTenor tenor, @Nullable LocalDate on, BigDecimal times, YearBasis basis) {
        return new RateShape(type, null, null, tenor.code(), on, null, null, times.toPlainString(), basis.days());
    }

    private static RateShape benchmark(
            RateType type, BenchmarkTenor tenor, @Nullable LprTenor lpr, BigDecimal times, YearBasis basis) {
        var then = lpr == null ? null : lpr.code();
        return new RateShape(type, null, null, null, null, tenor.code(), then, times.toPlainString(), basis.days());
    }
}
