package lianzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import lianzhi.law.Money;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void numbers_amounts_and_days_are_written_as_they_are_everywhere_else() {
        var random = new Random(6);
        for (int i = 0; i < 50_000; i++) {
            long n = random.nextLong() >>> random.nextInt(1, 64);
            var day = LocalDate.ofEpochDay(random.nextInt(-20_000, 2_900_000));
            assertThat(new Sentence().add(n).add(' ').fen(n).add(" 于").day(day).toString())
                    .isEqualTo(n + " " + Money.fen(n) + " 于" + day);
        }
    }

    @Test
    void powers_of_ten_and_their_neighbours() {
        for (long power = 1; power < Long.MAX_VALUE / 10; power *= 10) {
            for (long n : new long[] {power - 1, power, power + 1, power * 9}) {
                assertThat(new Sentence().add(n).toString()).isEqualTo(Long.toString(n));
            }
        }
        assertThat(new Sentence().add(Long.MAX_VALUE).toString()).isEqualTo(Long.toString(Long.MAX_VALUE));
        assertThat(new Sentence().add("x".repeat(1_000)).add('y').toString()).hasSize(1_001);
    }
}
