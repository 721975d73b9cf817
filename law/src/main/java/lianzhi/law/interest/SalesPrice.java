package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.Article;
import lianzhi.law.LawSettings;
import lianzhi.law.Mark;
import lianzhi.law.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * 买卖合同逾期付款损失: what the buyer in default owes where no penalty was agreed (买卖合同解释18(4) [V]). Breach up to
 * 2019-08-19: the benchmark rate with the banks' overdue uplift (银发〔2003〕251号 [M], setting
 * interest.bank.penaltyUpliftPercent); breach from 2019-08-20: the one-year LPR of the day of breach with 30 to 50 per cent.
 * The judgment chooses within the bounds; enforcement never does.
 */
public final class SalesPrice {
    private static final String ZH = "买卖合同解释第十八条第四款";
    private static final RuleVersion BENCHMARK =
            rule("sales.price.benchmark", LocalDate.of(2004, 1, 1), RateTables.LPR_BEGINS.minusDays(1));
    private static final RuleVersion LPR = rule("sales.price.lpr", RateTables.LPR_BEGINS, null);
    private static final BigDecimal LOWEST = new BigDecimal("1.3");
    private static final BigDecimal HIGHEST = new BigDecimal("1.5");

    private final BigDecimal lowestBefore;
    private final BigDecimal highestBefore;

    public SalesPrice(LawSettings settings) {
        var uplift = settings.numbers("interest.bank.penaltyUpliftPercent", 1);
        this.lowestBefore = factor(uplift.getFirst());
        this.highestBefore = factor(uplift.getLast());
    }

    /** The bounds between which the court chooses. */
    public record Bounds(InterestRate lowest, InterestRate highest, RuleVersion rule) {}

    /**
     * @param breach first day of the default
     * @param kind the bank rate "of the same kind", read only for a breach before the LPR
     */
    public Bounds of(LocalDate breach, BenchmarkTenor kind, YearBasis basis) {
        if (breach.isBefore(RateTables.LPR_BEGINS)) {
            return new Bounds(
                    new InterestRate.Benchmark(kind, lowestBefore, basis),
                    new InterestRate.Benchmark(kind, highestBefore, basis),
                    BENCHMARK);
        }
        return new Bounds(
                new InterestRate.LprFixed(LprTenor.ONE_YEAR, breach, LOWEST, basis),
                new InterestRate.LprFixed(LprTenor.ONE_YEAR, breach, HIGHEST, basis),
                LPR);
    }

    private static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }

    private static RuleVersion rule(String key, LocalDate from, @Nullable LocalDate to) {
        return new RuleVersion(key, from, to, new Article("SALES", "18", ZH, Mark.V));
    }
}
