package lianzhi.law.interest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import lianzhi.law.HalfUp;
import lianzhi.law.Rate;
import lianzhi.law.RuleVersion;

/**
 * 计息: how one item grows: a rate series, times a factor, over a day's divisor. The amount of one line is
 * {@code base × rate × factor × days ÷ divisor}, half up once.
 */
final class Accrual {
    private static final Rate DOUBLED_PER_DAY = Rate.fraction("0.000175");
    /** 加倍部分: 0.000175 a day. */
    static final Accrual DOUBLED = new Accrual(
            RateSeries.constant("0.000175", DOUBLED_PER_DAY),
            BigDecimal.ONE,
            1,
            "",
            InterestRules.DOUBLED,
            "加倍部分债务利息，日万分之一点七五",
            "Doubled part, 0.0175% a day");

    final RateSeries series;
    private final long factor;
    private final long divisor;
    private final String tail;
    private final RuleVersion rule;
    private final String zh;
    private final String en;
    private final LineRate[] shown;

    private Accrual(
            RateSeries series,
            BigDecimal multiplier,
            int yearDays,
            String tail,
            RuleVersion rule,
            String zh,
            String en) {
        this.series = series;
        var times = multiplier.signum() == 0 ? BigDecimal.ZERO : multiplier.stripTrailingZeros();
        times = times.scale() < 0 ? times.setScale(0) : times;
        long shared = series.denominator();
        long by = BigInteger.TEN.pow(times.scale()).longValueExact();
        this.factor = times.unscaledValue().longValueExact();
        this.divisor = Math.multiplyExact(Math.multiplyExact(shared, by), yearDays);
        this.tail = tail;
        this.rule = rule;
        this.zh = zh;
        this.en = en;
        this.shown = new LineRate[series.runs()];
    }

    /** How a term of general interest grows. A day for which its fixed LPR is not known is refused. */
    static Accrual of(InterestRate rate, RateTables tables, LocalDate lprFrom) {
        return switch (rate) {
            case InterestRate.Fixed r ->
                yearly(
                        RateSeries.constant("fixed", r.annual()),
                        BigDecimal.ONE,
                        r.basis(),
                        "一般利息，年利率",
                        "General interest, yearly rate ");
            case InterestRate.Daily r -> daily(r.perDay());
            case InterestRate.Benchmark r ->
                yearly(
                        tables.benchmark(r.tenor()),
                        r.multiplier(),
                        r.basis(),
                        "一般利息，贷款基准利率",
                        "General interest, benchmark rate ");
            case InterestRate.LprFloating r ->
                yearly(
                        tables.lpr(r.tenor()),
                        r.multiplier(),
                        r.basis(),
                        "一般利息，同期LPR",
                        "General interest, LPR of the day ");
            case InterestRate.LprFixed r ->
                yearly(
                        RateSeries.constant(
                                "LPR " + r.on(), tables.lpr(r.tenor()).on(r.on())),
                        r.multiplier(),
                        r.basis(),
                        "一般利息，" + r.on() + "的LPR",
                        "General interest, LPR of " + r.on() + " ");
            case InterestRate.BenchmarkThenLpr r ->
                yearly(
                        tables.benchmarkThenLpr(r.benchmark(), r.lpr(), lprFrom),
                        r.multiplier(),
                        r.basis(),
                        "一般利息，基准利率转LPR",
                        "General interest, benchmark then LPR ");
        };
    }

    /** 2009 rule: twice the benchmark rate. */
    static Accrual delay2009(DebtClaim.DelayBefore2014 terms, RateTables tables) {
        int days = terms.basis().days();
        return new Accrual(
                tables.benchmark(terms.tenor()),
                BigDecimal.TWO,
                days,
                " × 2 ÷ " + days,
                InterestRules.DELAY_2009,
                "迟延履行期间的债务利息，基准利率",
                "Interest for delay, benchmark rate ");
    }

    private static Accrual daily(Rate perDay) {
        return new Accrual(
                RateSeries.constant("daily", perDay),
                BigDecimal.ONE,
                1,
                "",
                InterestRules.GENERAL,
                "一般利息，日利率",
                "General interest, daily rate ");
    }

    private static Accrual yearly(RateSeries series, BigDecimal multiplier, YearBasis basis, String zh, String en) {
        boolean once = multiplier.compareTo(BigDecimal.ONE) == 0;
        var tail = (once ? "" : " × " + multiplier.stripTrailingZeros().toPlainString()) + " ÷ " + basis.days();
        return new Accrual(series, multiplier, basis.days(), tail, InterestRules.GENERAL, zh, en);
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
            line = describe(run);
            shown[run] = line;
        }
        return line;
    }

    private LineRate describe(int run) {
        var rate = new Rate(BigDecimal.valueOf(series.rateOf(run)).divide(BigDecimal.valueOf(series.denominator())));
        var text = rate.toString();
        var words = this == DOUBLED ? "" : text + tail.substring(0, Math.max(0, tail.indexOf(" ÷")));
        return new LineRate(text, " × " + text + tail + " × ", rule, zh + words, en + words);
    }
}
