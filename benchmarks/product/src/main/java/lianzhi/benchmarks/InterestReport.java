package lianzhi.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.law.interest.RateTables;
import lianzhi.law.interest.StateDebt;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the measurements of interest and says them in lines. */
public final class InterestReport {
    private InterestReport() {}

    public static void main(String[] args) throws Exception {
        var options = new OptionsBuilder()
                .include(InterestBench.class.getSimpleName())
                .verbosity(VerboseMode.SILENT)
                .build();
        Map<String, Double> nanos = new Runner(options)
                .run().stream()
                        .collect(Collectors.toMap(
                                r -> r.getPrimaryResult().getLabel(),
                                r -> r.getPrimaryResult().getScore()));
        double statement = nanos.get("statement");
        double plain = nanos.get("withoutExplanation");
        double naive = nanos.get("dayByDay");
        System.out.printf("interest full statement with explanation: %.1f µs (bound 50 µs)%n", statement / 1000);
        System.out.printf(
                "interest without explanation: %.1f µs, naive day by day: %.1f µs, ratio %.1f%n",
                plain / 1000, naive / 1000, naive / plain);
        System.out.printf("interest statements on all cores: %.0f per second%n", million());
        double bulk = nanos.get("bulk");
        double floor = nanos.get("floor");
        System.out.printf("interest ratio=%.2f product=%.2fns bound=%.2fns%n", bulk / floor, bulk, floor);
    }

    /** A million statements without explanation on two threads. */
    private static double million() throws Exception {
        var stateDebt = new StateDebt(RateTables.published());
        var claim = SampleClaim.tenYears();
        var day = LocalDate.of(2026, 3, 31);
        Clients.perSecond(2, 2, client -> stateDebt.outstanding(day, claim));
        long begin = System.nanoTime();
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            for (int t = 0; t < 2; t++) {
                var unused = threads.submit(() -> {
                    for (int i = 0; i < 500_000; i++) {
                        stateDebt.outstanding(day, claim);
                    }
                });
            }
        }
        return 1_000_000 / ((System.nanoTime() - begin) / 1e9);
    }
}
