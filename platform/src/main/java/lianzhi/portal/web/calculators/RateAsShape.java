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
            case InterestRate.Fixed it ->
                new RateShape(
                        RateType.FIXED,
                        it.annual().inPercent(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.basis().days());
            case InterestRate.Daily it ->
                new RateShape(
                        RateType.DAILY,
                        null,
                        it.perDay().fraction().toPlainString(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case InterestRate.LprFloating it ->
                lpr(RateType.LPR_FLOATING, it.tenor(), null, it.multiplier(), it.basis());
            case InterestRate.LprFixed it -> lpr(RateType.LPR_FIXED, it.tenor(), it.on(), it.multiplier(), it.basis());
            case InterestRate.Benchmark it ->
                benchmark(RateType.BENCHMARK, it.tenor(), null, it.multiplier(), it.basis());
            case InterestRate.BenchmarkThenLpr it ->
                benchmark(RateType.BENCHMARK_THEN_LPR, it.benchmark(), it.lpr(), it.multiplier(), it.basis());
        };
    }

    private static RateShape lpr(
            RateType type, LprTenor tenor, @Nullable LocalDate on, BigDecimal times, YearBasis basis) {
        return new RateShape(type, null, null, tenor.code(), on, null, null, times.toPlainString(), basis.days());
    }

    private static RateShape benchmark(
            RateType type, BenchmarkTenor tenor, @Nullable LprTenor lpr, BigDecimal times, YearBasis basis) {
        return new RateShape(
                type,
                null,
                null,
                null,
                null,
                tenor.code(),
                lpr == null ? null : lpr.code(),
                times.toPlainString(),
                basis.days());
    }
}
