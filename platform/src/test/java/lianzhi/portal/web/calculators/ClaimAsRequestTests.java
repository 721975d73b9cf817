package lianzhi.portal.web.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.interest.BenchmarkTenor;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.InterestRate;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.PaymentOrder;
import lianzhi.law.interest.YearBasis;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A case's claim goes into the calculator and comes out the same, whatever its rate. */
class ClaimAsRequestTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final LocalDate DAY = LocalDate.of(2017, 5, 3);
    private static final BigDecimal TIMES = new BigDecimal("1.3");

    @Test
    void every_kind_of_rate_comes_back_as_it_was() {
        var rates = List.<InterestRate>of(
                new InterestRate.Fixed(Rate.percent("6.15"), YearBasis.DAYS_360),
                new InterestRate.Daily(Rate.fraction("0.0005")),
                new InterestRate.Benchmark(BenchmarkTenor.UP_TO_3_YEARS, TIMES, YearBasis.DAYS_365),
                new InterestRate.LprFloating(LprTenor.ONE_YEAR, new BigDecimal("4"), YearBasis.DAYS_360),
                new InterestRate.LprFixed(LprTenor.OVER_FIVE_YEARS, DAY, TIMES, YearBasis.DAYS_366),
                new InterestRate.BenchmarkThenLpr(
                        BenchmarkTenor.MERGED_UP_TO_1_YEAR, LprTenor.ONE_YEAR, TIMES, YearBasis.DAYS_365));
        var claim = new DebtClaim(
                List.of(
                        new DebtClaim.Obligation("本金", Money.yuan("100000.00"), DAY),
                        new DebtClaim.Obligation("违约金", Money.yuan("0.01"), null)),
                List.of(new DebtClaim.Cost("案件受理费", Money.yuan("2300.00"), true, DAY)),
                rates.stream()
                        .map(rate -> new DebtClaim.InterestTerm("本金", DAY, null, rate))
                        .toList(),
                List.of(new DebtClaim.Suspension(DAY, DAY.plusDays(9))),
                List.of(new DebtClaim.Payment(DAY.plusDays(30), Money.yuan("1.05"))),
                new DebtClaim.DelayBefore2014(BenchmarkTenor.OVER_5_YEARS, YearBasis.DAYS_360),
                PaymentOrder.LAWFUL);
        var sent = JSON.writeValueAsString(ClaimAsRequest.of(claim, DAY));
        var fields = Fields.of(JSON.readTree(sent));
        assertThat(fields.day("asOf")).isEqualTo(DAY);
        var read = DebtRequest.read(fields);
        fields.orRefuse();
        assertThat(read).isEqualTo(claim);
    }
}
