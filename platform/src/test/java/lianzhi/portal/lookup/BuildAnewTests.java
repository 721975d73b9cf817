package lianzhi.portal.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuildAnewTests {
    private final BuildAnew anew = new BuildAnew();

    @Test
    void two_thousand_and_one_wait_for_two_quiet_seconds() {
        assertThat(anew.isDue(true, 2_001)).isFalse();
        assertThat(IntStream.range(0, 19).filter(i -> anew.isDue(false, 2_001)).count())
                .as("something may still come")
                .isZero();
        assertThat(anew.isDue(false, 2_001)).isTrue();
    }

    @Test
    void whatever_comes_begins_the_quiet_time_anew() {
        for (var i = 0; i < 100; i++) {
            assertThat(anew.isDue(i % 19 == 0, 25_000)).isFalse();
        }
    }

    @Test
    void more_than_twenty_five_thousand_wait_for_nothing() {
        assertThat(anew.isDue(true, 25_000)).isFalse();
        assertThat(anew.isDue(true, 25_001)).isTrue();
    }

    @Test
    void two_thousand_are_looked_through_for_ever() {
        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> anew.isDue(false, 2_000))
                        .count())
                .isZero();
    }
}
