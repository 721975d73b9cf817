package lianzhi.benchmarks;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several clients doing the same for some seconds. */
final class Clients {
    private Clients() {}

    interface Round {
        void run(int client) throws Exception;
    }

    /** Rounds finished per second. */
    static double perSecond(int clients, int seconds, Round round) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var done = IntStream.range(0, clients)
                    .mapToObj(client -> (Callable<Long>) () -> {
                        long rounds = 0;
                        while (System.nanoTime() < end) {
                            round.run(client);
                            rounds++;
                        }
                        return rounds;
                    })
                    .map(threads::submit)
                    .toList();
            long rounds = 0;
            for (Future<Long> one : done) {
                rounds += one.get();
            }
            return rounds / ((System.nanoTime() - begin) / 1e9);
        }
    }

    static double median(double... values) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
