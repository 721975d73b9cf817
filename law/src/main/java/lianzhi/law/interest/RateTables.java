package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 利率表: the PBoC benchmark lending rates 1991–2015 and the LPR from 2019-08-20, in per cent a year. Immutable; a new
 * month makes new tables ({@link #withLpr}). A day more than 40 days after the last LPR row is refused [E].
 */
public final class RateTables {
    /** First day of the LPR: courts use it in place of the benchmark from then on (法〔2019〕254号) [M]. */
    public static final LocalDate LPR_BEGINS = LocalDate.of(2019, 8, 20);
    /** Days after the last row on which it may still be used [E]. */
    public static final int LPR_GRACE_DAYS = 40;

    private static final int DECIMALS = 4;
    private static final long DENOMINATOR = 1_000_000;

    /** One row of the benchmark table. */
    public record BenchmarkRow(LocalDate from, String tenor, BigDecimal percent) {}

    /** One publication of the LPR. */
    public record LprRow(LocalDate from, BigDecimal oneYear, BigDecimal overFiveYears) {}

    private record Joined(BenchmarkTenor benchmark, LprTenor lpr, LocalDate from) {}

    private final String version;
    private final List<BenchmarkRow> benchmark;
    private final List<LprRow> lpr;
    private final Map<BenchmarkTenor, RateSeries> benchmarkSeries;
    private final Map<LprTenor, RateSeries> lprSeries;
    private final Map<Joined, RateSeries> joined = new ConcurrentHashMap<>();

    private RateTables(String version, List<BenchmarkRow> benchmark, List<LprRow> lpr) {
        this.version = version;
        this.benchmark = benchmark;
        this.lpr = lpr;
        this.benchmarkSeries = new ConcurrentHashMap<>();
        for (var tenor : BenchmarkTenor.values()) {
            benchmarkSeries.put(tenor, series(tenor));
        }
        this.lprSeries = Map.of(
                LprTenor.ONE_YEAR,
                series(LprTenor.ONE_YEAR),
                LprTenor.OVER_FIVE_YEARS,
                series(LprTenor.OVER_FIVE_YEARS));
    }

    /** The tables that come with the library. */
    public static RateTables published() {
        return Published.TABLES;
    }

    public static RateTables of(String version, List<BenchmarkRow> benchmark, List<LprRow> lpr) {
        return new RateTables(
                version,
                benchmark.stream()
                        .sorted(Comparator.comparing(BenchmarkRow::from))
                        .toList(),
                lpr.stream().sorted(Comparator.comparing(LprRow::from)).toList());
    }

    /** The same tables with publications added or corrected (one row per day). */
    public RateTables withLpr(String newVersion, List<LprRow> rows) {
        var all = new ArrayList<>(lpr);
        for (var row : rows) {
            all.removeIf(r -> r.from().equals(row.from()));
            all.add(row);
        }
        return of(newVersion, benchmark, all);
    }

    /** The same tables with benchmark rates added or corrected (one row per day and term). */
    public RateTables withBenchmark(String newVersion, List<BenchmarkRow> rows) {
        var all = new ArrayList<>(benchmark);
        for (var row : rows) {
            all.removeIf(r -> r.from().equals(row.from()) && r.tenor().equals(row.tenor()));
            all.add(row);
        }
        return of(newVersion, all, lpr);
    }

    /** As if the last publication stayed until that day: for what will probably be owed, never for what is owed. */
    public RateTables lasting(LocalDate day) {
        var last = lpr.getLast();
        if (!day.isAfter(last.from().plusDays(LPR_GRACE_DAYS))) return this;
        return withLpr(version + "→" + day, List.of(new LprRow(day, last.oneYear(), last.overFiveYears())));
    }

    public String version() {
        return version;
    }

    public List<LprRow> lprRows() {
        return lpr;
    }

    public List<BenchmarkRow> benchmarkRows() {
        return benchmark;
    }

    /** Day of the last LPR row; days after it are computed with a warning, and from 41 days on refused. */
    public LocalDate lastLpr() {
        return lpr.getLast().from();
    }

    public RateSeries lpr(LprTenor tenor) {
        return Objects.requireNonNull(lprSeries.get(tenor));
    }

    public RateSeries benchmark(BenchmarkTenor tenor) {
        return Objects.requireNonNull(benchmarkSeries.get(tenor));
    }

    /** Benchmark to the day before {@code lprFrom}, LPR from then on. */
    public RateSeries benchmarkThenLpr(BenchmarkTenor benchmarkTenor, LprTenor lprTenor, LocalDate lprFrom) {
        return joined.computeIfAbsent(
                new Joined(benchmarkTenor, lprTenor, lprFrom),
                key -> benchmark(benchmarkTenor).then(lpr(lprTenor), Math.toIntExact(lprFrom.toEpochDay())));
    }

    private RateSeries series(BenchmarkTenor tenor) {
        var rows = benchmark.stream()
                .filter(row -> row.tenor()
                        .equals(row.from().isBefore(BenchmarkTenor.MERGED_ON) ? tenor.code() : tenor.mergedCode()))
                .toList();
        return RateSeries.of(
                "PBoC " + tenor.code(),
                rows.stream()
                        .mapToInt(row -> Math.toIntExact(row.from().toEpochDay()))
                        .toArray(),
                rows.stream().mapToLong(row -> units(row.percent())).toArray(),
                DENOMINATOR,
                Integer.MAX_VALUE);
    }

    private RateSeries series(LprTenor tenor) {
        return RateSeries.of(
                "LPR " + tenor.code(),
                lpr.stream()
                        .mapToInt(row -> Math.toIntExact(row.from().toEpochDay()))
                        .toArray(),
                lpr.stream()
                        .mapToLong(row -> units(tenor == LprTenor.ONE_YEAR ? row.oneYear() : row.overFiveYears()))
                        .toArray(),
                DENOMINATOR,
                Math.toIntExact(lpr.getLast().from().toEpochDay()) + LPR_GRACE_DAYS);
    }

    private static long units(BigDecimal percent) {
        if (percent.signum() < 0
                || percent.compareTo(BigDecimal.valueOf(100)) > 0
                || percent.stripTrailingZeros().scale() > DECIMALS) {
            throw Refused.input(Reason.field(
                    "percent",
                    "RATE_ROW_INVALID",
                    "利率应为0至100之间、至多四位小数",
                    "A rate is 0 to 100 with at most four decimals"));
        }
        return percent.movePointRight(DECIMALS).longValueExact();
    }

    private static final class Published {
        static final RateTables TABLES = ReadRateTables.fromResources();
    }
}
