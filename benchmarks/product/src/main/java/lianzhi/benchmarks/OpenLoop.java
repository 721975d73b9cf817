package lianzhi.benchmarks;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Asks at a fixed rate whatever the answers do, and counts the delay from the moment at which a question was due. */
public final class OpenLoop {
    private static final int MOST_OPEN = 2000;

    private OpenLoop() {}

    public static void main(String[] args) throws Exception {
        var names = Files.readAllLines(Path.of(args[1]));
        var rate = Math.max(1, Integer.parseInt(args[2]));
        var count = rate * Integer.parseInt(args[3]);
        var delays = new long[count];
        var answered = new AtomicInteger();
        var open = new Semaphore(MOST_OPEN);
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var began = System.nanoTime();
            for (var i = 0; i < count; i++) {
                var due = began + i * 1_000_000_000L / rate;
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                open.acquire();
                var q = URLEncoder.encode(names.get(i % names.size()), StandardCharsets.UTF_8);
                var request = HttpRequest.newBuilder(URI.create(args[0] + "/api/v1/public/search?q=" + q))
                        .build();
                var unused = client.sendAsync(request, BodyHandlers.discarding())
                        .whenComplete((answer, fault) -> {
                            delays[answered.getAndIncrement()] = System.nanoTime() - due;
                            open.release();
                        });
            }
            open.acquire(MOST_OPEN);
        }
        Arrays.sort(delays);
        System.out.printf(
                "public-search open loop rate=%d/s p50=%.2fms p99=%.2fms%n",
                rate, delays[count / 2] / 1e6, delays[(int) (count * 0.99)] / 1e6);
    }
}
