package lianzhi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void a_sum_in_a_sentence_has_separators_and_its_sign() {
        assertThat(Money.fen(123_456_750).inFigures()).isEqualTo("1,234,567.50");
        assertThat(Money.fen(-100_005).inFigures()).isEqualTo("-1,000.05");
        assertThat(Money.fen(5).inFigures()).isEqualTo("0.05");
    }

    @Test
    void three_equal_creditors_of_one_yuan_get_34_33_33_fen() {
        assertThat(Money.fen(100).shareBy(List.of(Money.fen(1), Money.fen(1), Money.fen(1))))
                .containsExactly(Money.fen(34), Money.fen(33), Money.fen(33));
    }

    @Test
    void an_odd_fen_goes_to_the_largest_remainder_and_a_tie_to_the_larger_weight() {
        assertThat(Money.fen(1).shareBy(List.of(Money.fen(1), Money.fen(2)))).containsExactly(Money.ZERO, Money.fen(1));
        assertThat(Money.fen(2).shareBy(List.of(Money.fen(1), Money.fen(3)))).containsExactly(Money.ZERO, Money.fen(2));
    }

    @Test
    void shares_always_add_up() {
        var random = new Random(1);
        for (int round = 0; round < 5_000; round++) {
            var amount = Money.fen(random.nextLong(1L << random.nextInt(1, 62)));
            var weights = random.longs(random.nextInt(1, 20), 0, 1L << random.nextInt(1, 58))
                    .mapToObj(Money::fen)
                    .toList();
            if (weights.stream().allMatch(Money::isZero)) {
                continue;
            }
            assertThat(amount.shareBy(weights).stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(amount);
        }
    }

    @Test
    void weights_that_are_all_zero_are_refused() {
        assertThatThrownBy(() -> Money.fen(1).shareBy(List.of(Money.ZERO))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "1e5", "一百", "1,000", "NaN", "12345678901234567", ".5", "٣"})
    void an_amount_in_another_form_is_refused_with_its_field(String text) {
        assertThatThrownBy(() -> Money.parse(text, "amount"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.reasons().getFirst().field()).isEqualTo("amount"));
    }

    @Test
    void half_a_fen_is_rounded_up_whatever_the_size() {
        assertThat(HalfUp.fen(1, 1, 2)).isEqualTo(1);
        assertThat(HalfUp.fen(1, 1, 3)).isZero();
        assertThat(HalfUp.fen(Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE - 1))
                .isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> HalfUp.fen(Long.MAX_VALUE, 2, 1)).isInstanceOf(Refused.class);
    }
}
