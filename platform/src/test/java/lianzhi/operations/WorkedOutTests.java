package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkedOutTests {
    private final List<String> worked = new ArrayList<>();
    private final WorkedOut<String, Integer> lengths = new WorkedOut<>(4, text -> {
        worked.add(text);
        return text.length();
    });

    @Test
    void the_same_inputs_are_worked_out_once() {
        assertThat(lengths.of(1, "one")).isEqualTo(3);
        assertThat(lengths.of(1, new String("one"))).isEqualTo(3);
        assertThat(worked).containsExactly("one");
    }

    @Test
    void other_inputs_are_worked_out_anew_also_in_the_same_place() {
        assertThat(lengths.of(1, "one")).isEqualTo(3);
        assertThat(lengths.of(1, "three")).isEqualTo(5);
        assertThat(lengths.of(5, "four")).isEqualTo(4);
        assertThat(lengths.of(-3, "")).isZero();
        assertThat(lengths.of(1, "one")).isEqualTo(3);
        assertThat(worked).containsExactly("one", "three", "four", "", "one");
    }
}
