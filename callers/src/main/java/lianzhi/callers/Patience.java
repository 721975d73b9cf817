package lianzhi.callers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Asks again until the answer is as wished; three minutes at most. */
public final class Patience {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Patience() {}

    public static <T> T until(String what, Callable<T> ask, Predicate<T> wished) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        try {
            var answer = ask.call();
            while (!wished.test(answer)) {
                assertThat(System.nanoTime()).as(what + ": " + answer).isLessThan(deadline);
                LockSupport.parkNanos(500_000_000L);
                answer = ask.call();
            }
            return answer;
        } catch (Exception failed) {
            throw new IllegalStateException(what, failed);
        }
    }
}
