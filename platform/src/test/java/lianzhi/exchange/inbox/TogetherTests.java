package lianzhi.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many callers, few transactions: each still gets what is his own. */
class TogetherTests {
    private final List<List<Integer>> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void who_comes_alone_is_done_alone() {
        var together = new Together<Integer, String>(8, this::act, one -> one);
        assertThat(together.one(5)).isEqualTo("5");
        assertThat(done).containsExactly(List.of(5));
    }

    @Test
    void those_who_wait_meanwhile_are_done_at_once_and_each_gets_his_own() throws Exception {
        var first = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        var together = new Together<Integer, String>(
                8,
                many -> {
                    if (many.getFirst() < 2) {
                        first.countDown();
                        await(go);
                    }
                    return act(many);
                },
                one -> one);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lanes = List.of(threads.submit(() -> together.one(0)), threads.submit(() -> together.one(1)));
            await(first); // both lanes are in hand
            var waiting = new ArrayList<Future<String>>();
            for (var i = 10; i < 26; i++) {
                var mine = i;
                waiting.add(threads.submit(() -> together.one(mine)));
            }
            while (together.waiting() < 16) Thread.onSpinWait();
            go.countDown();
            for (var lane : lanes) assertThat(lane.get()).isIn("0", "1");
            for (var i = 0; i < 16; i++) assertThat(waiting.get(i).get()).isEqualTo("" + (10 + i));
        }
        assertThat(done.stream().filter(many -> many.getFirst() >= 10))
                .hasSize(2)
                .allMatch(many -> many.size() == 8);
    }

    @Test
    void two_of_the_same_are_never_in_hand_at_once_and_keep_their_order() throws Exception {
        var inHand = new AtomicInteger();
        var most = new AtomicInteger();
        var seen = Collections.synchronizedList(new ArrayList<Integer>());
        var together = new Together<Integer, String>(
                8,
                many -> {
                    most.accumulateAndGet(inHand.incrementAndGet(), Math::max);
                    assertThat(many).hasSize(1);
                    seen.addAll(many);
                    inHand.decrementAndGet();
                    return act(many);
                },
                one -> "same");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 200)
                    .mapToObj(i -> (Callable<String>) () -> together.one(i))
                    .toList();
            for (var call : threads.invokeAll(calls)) assertThat(call.get()).isNotEmpty();
        }
        assertThat(most).hasValue(1);
        assertThat(seen).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void a_fault_stays_with_the_one_that_has_it() throws Exception {
        var together = new Together<Integer, String>(
                8,
                many -> {
                    if (many.contains(7)) throw new IllegalStateException("seven");
                    return act(many);
                },
                one -> one);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 64)
                    .mapToObj(i -> threads.submit(() -> together.one(i)))
                    .toList();
            for (var i = 0; i < 64; i++) {
                var call = calls.get(i);
                if (i == 7) assertThatThrownBy(call::get).hasRootCauseMessage("seven");
                else assertThat(call.get()).isEqualTo("" + i);
            }
        }
        assertThat(together.one(3)).as("goes on").isEqualTo("3");
    }

    private List<String> act(List<Integer> many) {
        done.add(many);
        return many.stream().map(String::valueOf).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
