package lianzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MeasuredTests {
    @Test
    void what_fills_the_heap_and_keeps_the_processor_is_seen() {
        var kept = new ArrayList<byte[]>();
        var cost = Measured.of(() -> {
            for (int i = 0; i < 16; i++) {
                kept.add(new byte[4 << 20]);
            }
        });
        assertThat(cost.megabytes()).isGreaterThanOrEqualTo(48);
        assertThat(kept).hasSize(16);
        assertThat(cost.seconds()).isPositive();
    }
}
