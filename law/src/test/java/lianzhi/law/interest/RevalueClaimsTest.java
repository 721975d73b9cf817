package lianzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lianzhi.law.Money;
import org.junit.jupiter.api.Test;

class RevalueClaimsTest {
    private static final LocalDate BEGIN = LocalDate.of(2012, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 5, 1);

    @Test
    void bulk_values_are_those_of_the_statement_but_for_its_rounding_of_each_line() {
        var tables = RateTables.published();
        var series = tables.benchmarkThenLpr(BenchmarkTenor.UP_TO_3_YEARS, LprTenor.ONE_YEAR, RateTables.LPR_BEGINS);
        var bulk = new RevalueClaims(series, BEGIN, END, YearBasis.DAYS_365);
        var rate = new InterestRate.BenchmarkThenLpr(
                BenchmarkTenor.UP_TO_3_YEARS, LprTenor.ONE_YEAR, BigDecimal.ONE, YearBasis.DAYS_365);
        var random = new Random(4);
        int n = 2_000;
        var fen = random.longs(n, 0, 1L << 50).toArray();
        var from =
                random.ints(n, (int) BEGIN.toEpochDay(), (int) END.toEpochDay()).toArray();
        var to = new int[n];
        for (int i = 0; i < n; i++) {
            to[i] = random.nextInt(from[i], (int) END.toEpochDay() + 1);
        }
        var out = new long[n];

        bulk.all(fen, from, to, out);

        var stateDebt = new StateDebt(tables);
        for (int i = 0; i < n; i++) {
            var term = new DebtClaim.InterestTerm("a", LocalDate.ofEpochDay(from[i]), null, rate);
            var claim = DebtClaim.of(
                    List.of(new DebtClaim.Obligation("a", Money.fen(fen[i]), null)),
                    List.of(),
                    List.of(term),
                    List.of());
            var statement = stateDebt.on(LocalDate.ofEpochDay(to[i]), claim);
            assertThat(Math.abs(statement.outstanding().generalInterest().fen() - out[i]))
                    .isLessThanOrEqualTo((statement.lines().size() + 1) / 2 + 1);
        }
    }
}
