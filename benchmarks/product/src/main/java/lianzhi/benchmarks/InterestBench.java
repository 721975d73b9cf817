package lianzhi.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.DebtStatement;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.Parts;
import lianzhi.law.interest.RateTables;
import lianzhi.law.interest.RevalueClaims;
import lianzhi.law.interest.StateDebt;
import lianzhi.law.interest.YearBasis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Interest on one thread: a million plain claims in bulk against the floor of one running sum, and a full statement. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InterestBench {
    static final int CLAIMS = 1_000_000;
    private static final LocalDate BEGIN = LocalDate.of(2006, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final long[] fen = new long[CLAIMS];
    private final int[] from = new int[CLAIMS];
    private final int[] to = new int[CLAIMS];
    private final long[] out = new long[CLAIMS];
    private final RateTables tables = RateTables.published();
    private final StateDebt stateDebt = new StateDebt(tables);
    private final DebtClaim claim = SampleClaim.tenYears();
    private long[] running = new long[0];
    private int first;
    private RevalueClaims bulk = new RevalueClaims(series(), BEGIN, END, YearBasis.DAYS_360);

    private lianzhi.law.interest.RateSeries series() {
        return RateTables.published()
                .benchmarkThenLpr(
                        lianzhi.law.interest.BenchmarkTenor.UP_TO_3_YEARS, LprTenor.ONE_YEAR, RateTables.LPR_BEGINS);
    }

    @Setup
    public void claims() {
        var random = new Random(7);
        first = (int) BEGIN.toEpochDay();
        int days = (int) END.toEpochDay() - first;
        for (int i = 0; i < CLAIMS; i++) {
            fen[i] = 100L * (1 + random.nextInt(1_000_000_000));
            int a = random.nextInt(days);
            int b = random.nextInt(days);
            from[i] = first + Math.min(a, b);
            to[i] = first + Math.max(a, b);
        }
        bulk = new RevalueClaims(series(), BEGIN, END, YearBasis.DAYS_360);
        running = new long[days + 1];
        for (int d = 0; d < days; d++) {
            running[d + 1] = running[d] + 300 + d / 240 % 30 * 13;
        }
    }

    /** The floor: one multiplication and one division a claim, rates of 1e-4, no check of range. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public long[] floor() {
        for (int i = 0; i < CLAIMS; i++) {
            out[i] = (Math.multiplyExact(fen[i], running[to[i] - first] - running[from[i] - first]) + 1_800_000L)
                    / 3_600_000L;
        }
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public long[] bulk() {
        bulk.all(fen, from, to, out);
        return out;
    }

    /** Four obligations, ten payments, ten years, every line with its formula and article. */
    @Benchmark
    public DebtStatement statement() {
        return stateDebt.on(AS_OF, claim);
    }

    @Benchmark
    public Parts withoutExplanation() {
        return stateDebt.outstanding(AS_OF, claim);
    }

    /** The naive way: every day of every item on its own, in decimals. */
    @Benchmark
    public BigDecimal dayByDay() {
        return SampleClaim.dayByDay(claim, AS_OF, tables);
    }
}
