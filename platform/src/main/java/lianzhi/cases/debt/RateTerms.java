package lianzhi.cases.debt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import lianzhi.law.Rate;
import lianzhi.law.interest.BenchmarkTenor;
import lianzhi.law.interest.InterestRate;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.YearBasis;
import org.jspecify.annotations.Nullable;

/**
 * 利率约定: how a title fixes the interest, as it is entered and stored.
 *
 * @param percent a year (FIXED) or a day (DAILY), in per cent
 * @param tenor UP_TO_6_MONTHS … (BENCHMARK) or ONE_YEAR, OVER_FIVE_YEARS (LPR)
 * @param lprTenor with BENCHMARK_THEN_LPR
 * @param on the day whose LPR applies (LPR_FIXED)
 * @param yearDays 360, 365 or 366; 365 if left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateTerms(
        Kind kind,
        @Nullable String percent,
        @Nullable String tenor,
        @Nullable String lprTenor,
        @Nullable LocalDate on,
        @Nullable String multiplier,
        @Nullable Integer yearDays) {
    private static final int USUAL_YEAR = 365;

    public enum Kind {
        FIXED,
        DAILY,
        BENCHMARK,
        LPR,
        LPR_FIXED,
        BENCHMARK_THEN_LPR
    }

    public static RateTerms fixed(String percent) {
        return new RateTerms(Kind.FIXED, percent, null, null, null, null, null);
    }

    public static RateTerms lpr(LprTenor tenor, String multiplier) {
        return new RateTerms(Kind.LPR, null, tenor.name(), null, null, multiplier, null);
    }

    /** Refuses or fails where a part is missing or wrong; {@code CheckInterest} names which. */
    public InterestRate rate() {
        return switch (kind) {
            case FIXED -> new InterestRate.Fixed(Rate.percent(given(percent)), basis());
            case DAILY -> new InterestRate.Daily(Rate.percent(given(percent)));
            case BENCHMARK -> new InterestRate.Benchmark(BenchmarkTenor.valueOf(given(tenor)), times(), basis());
            case LPR -> new InterestRate.LprFloating(LprTenor.valueOf(given(tenor)), times(), basis());
            case LPR_FIXED ->
                new InterestRate.LprFixed(LprTenor.valueOf(given(tenor)), Objects.requireNonNull(on), times(), basis());
            case BENCHMARK_THEN_LPR ->
                new InterestRate.BenchmarkThenLpr(
                        BenchmarkTenor.valueOf(given(tenor)), LprTenor.valueOf(given(lprTenor)), times(), basis());
        };
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value);
    }

    private BigDecimal times() {
        return multiplier == null ? BigDecimal.ONE : new BigDecimal(multiplier);
    }

    private YearBasis basis() {
        return YearBasis.of(yearDays == null ? USUAL_YEAR : yearDays).orElseThrow();
    }
}
