package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTests {
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void a_flood_reads_once_while_it_is_recent() {
        var value = new Recent<>(Duration.ofHours(1), reads::incrementAndGet);
        for (var i = 0; i < 10_000; i++) assertThat(value.get()).isEqualTo(1);
    }

    @Test
    void what_is_too_old_is_read_again() {
        var value = new Recent<>(Duration.ZERO, reads::incrementAndGet);
        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void who_comes_while_it_is_read_waits_and_reads_nothing_himself() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var value = new Recent<>(Duration.ofHours(1), () -> {
            begun.countDown();
            wait(mayEnd);
            return reads.incrementAndGet();
        });
        var first = CompletableFuture.supplyAsync(value::get);
        begun.await();
        var second = CompletableFuture.supplyAsync(value::get);
        assertThat(second).isNotDone();
        mayEnd.countDown();
        assertThat(first.join()).isEqualTo(1);
        assertThat(second.join()).isEqualTo(1);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
