package lianzhi.portal.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lianzhi.publicity.Exposures;
import org.junit.jupiter.api.Test;

/** However often screens ask, the database is asked seldom; and never for a batch that is none. */
class ShownNowTests {
    private static final long OPEN = 7;
    private final Counting exposures = new Counting();
    private final ShownNow now = new ShownNow(exposures);

    @Test
    void a_flood_costs_the_database_next_to_nothing() {
        var begun = System.nanoTime();
        for (var i = 0; i < 20_000; i++) {
            assertThat(now.of(OPEN)).containsExactly(1L, 2L);
            assertThat(now.of(1_000 + i)).isEmpty();
        }
        var fifths = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 200 + 1;
        assertThat(exposures.asked.get()).isLessThanOrEqualTo((int) (2 * fifths));
        assertThat(exposures.others.get()).isZero();
    }

    private static final class Counting implements Exposures {
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger others = new AtomicInteger();

        @Override
        public Set<Long> openIds() {
            asked.incrementAndGet();
            return Set.of(OPEN);
        }

        @Override
        public List<Long> shown(long batch) {
            (batch == OPEN ? asked : others).incrementAndGet();
            return List.of(1L, 2L);
        }

        @Override
        public List<Batch> open() {
            return List.of();
        }

        @Override
        public Optional<Batch> open(long id) {
            return Optional.empty();
        }

        @Override
        public List<Person> persons(long batch, int from, int most) {
            return List.of();
        }
    }
}
