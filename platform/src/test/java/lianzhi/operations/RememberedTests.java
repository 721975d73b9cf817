package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RememberedTests {
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void a_fresh_value_is_not_read_again() {
        var value = new Remembered<>(Duration.ofHours(1), reads::incrementAndGet);
        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(1);
    }

    @Test
    void a_forgotten_value_is_read_again() {
        var value = new Remembered<>(Duration.ofHours(1), reads::incrementAndGet);
        value.get();
        value.forget();
        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void while_one_reads_an_old_value_again_the_others_get_the_old_one_at_once() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var value = new Remembered<>(Duration.ZERO, () -> {
            var number = reads.incrementAndGet();
            if (number == 2) {
                begun.countDown();
                wait(mayEnd);
            }
            return number;
        });
        assertThat(value.get()).isEqualTo(1);
        var reader = CompletableFuture.supplyAsync(value::get);
        begun.await();
        assertThat(value.get()).isEqualTo(1);
        mayEnd.countDown();
        assertThat(reader.join()).isEqualTo(2);
        assertThat(reads).hasValue(2);
    }

    @Test
    void what_was_read_before_a_change_is_not_kept_after_it() {
        var value = new AtomicReference<Remembered<Integer>>();
        value.set(new Remembered<>(Duration.ofHours(1), () -> {
            var number = reads.incrementAndGet();
            if (number == 1) value.get().forget();
            return number;
        }));
        assertThat(value.get().get()).isEqualTo(1);
        assertThat(value.get().get()).isEqualTo(2);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
