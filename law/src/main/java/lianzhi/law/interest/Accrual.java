package lianzhi.law.interest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import lianzhi.law.HalfUp;
import lianzhi.law.Rate;
import lianzhi.law.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * 计息: how one item grows: a rate series, times a factor, over a day's divisor. The amount of one line is
 * {@code base × rate × factor × days ÷ divisor}, half up once.
 */
final class Accrual {
    /** 加倍部分: 0.000175 a day. */
    static final Accrual DOUBLED = new Accrual(
            RateSeries.constant("doubled", Rate.fraction("0.000175")),
            BigDecimal.ONE,
            null,
            new Words("加倍部分债务利息，日利率", "Doubled part, daily rate ", InterestRules.DOUBLED));

    private static final Words FIXED = general("年利率", "yearly rate ");
    private static final Words DAILY = general("日利率", "daily rate ");
    private static final Words BENCHMARK = general("贷款基准利率", "benchmark rate ");
    private static final Words FLOATING = general("同期LPR", "LPR of the day ");
    private static final Words JOINED = general("基准利率转LPR", "benchmark then LPR ");
    private static final Words DELAY =
            new Words("迟延履行期间的债务利息，基准利率", "Interest for delay, benchmark rate ", InterestRules.DELAY_2009);

    private record Words(String zh, String en, RuleVersion rule) {}

    final RateSeries series;
    private final long factor;
    private final long divisor;
    private final Words words;
    private final String times;
    private final String year;
    private final @Nullable LineRate[] shown;

    private Accrual(RateSeries series, BigDecimal multiplier, @Nullable YearBasis basis, Words words) {
        this.series = series;
        this.words = words;
        var plain = multiplier.signum() == 0 ? BigDecimal.ZERO : multiplier.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        long by = Math.multiplyExact(
                series.denominator(), BigInteger.TEN.pow(plain.scale()).longValueExact());
        this.factor = plain.unscaledValue().longValueExact();
        this.divisor = basis == null ? by : Math.multiplyExact(by, basis.days());
        this.times = factor == 1 && plain.scale() == 0 ? "" : " × " + plain.toPlainString();
        this.year = basis == null ? "" : " ÷ " + basis.days();
        this.shown = new LineRate[series.runs()];
    }

    /** How a term of general interest grows. A day for which its fixed LPR is not known is refused. */
    static Accrual of(InterestRate rate, RateTables tables, LocalDate lprFrom) {
        var one = BigDecimal.ONE;
        return switch (rate) {
            case InterestRate.Fixed r -> new Accrual(RateSeries.constant("fixed", r.annual()), one, r.basis(), FIXED);
            case InterestRate.Daily r -> new Accrual(RateSeries.constant("daily", r.perDay()), one, null, DAILY);
            case InterestRate.Benchmark r ->
                new Accrual(tables.benchmark(r.tenor()), r.multiplier(), r.basis(), BENCHMARK);
            case InterestRate.LprFloating r -> new Accrual(tables.lpr(r.tenor()), r.multiplier(), r.basis(), FLOATING);
            case InterestRate.LprFixed r -> {
                var lpr = RateSeries.constant("LPR", tables.lpr(r.tenor()).on(r.on()));
                yield new Accrual(lpr, r.multiplier(), r.basis(), general(r.on() + "的LPR", "LPR of " + r.on() + " "));
            }
            case InterestRate.BenchmarkThenLpr r -> {
                var joined = tables.benchmarkThenLpr(r.benchmark(), r.lpr(), lprFrom);
                yield new Accrual(joined, r.multiplier(), r.basis(), JOINED);
            }
        };
    }

    /** 2009 rule: twice the benchmark rate. */
    static Accrual delay2009(DebtClaim.DelayBefore2014 terms, RateTables tables) {
        return new Accrual(tables.benchmark(terms.tenor()), BigDecimal.TWO, terms.basis(), DELAY);
    }

    private static Words general(String zh, String en) {
        return new Words("一般利息，" + zh, "General interest, " + en, InterestRules.GENERAL);
    }

    /** Fen that grow in {@code days} of a run on {@code base} fen. */
    long fen(long base, int run, int days) {
        long rate = series.rateOf(run);
        long low = rate * factor;
        if (Math.multiplyHigh(rate, factor) == 0 && low >= 0 && low < Long.MAX_VALUE / 4_000_000) {
            return HalfUp.fen(base, low * days, divisor);
        }
        var product =
                BigInteger.valueOf(base).multiply(BigInteger.valueOf(rate)).multiply(BigInteger.valueOf(factor));
        return HalfUp.wide(product.multiply(BigInteger.valueOf(days)), BigInteger.valueOf(divisor));
    }

    LineRate shown(int run) {
        var line = shown[run];
        if (line == null) {
            line = new LineRate(words.zh(), words.en(), series.shown(run), times, year, words.rule());
            shown[run] = line;
        }
        return line;
    }
}
