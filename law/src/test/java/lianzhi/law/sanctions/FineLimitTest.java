package lianzhi.law.sanctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FineLimitTest {
    private final FineLimit limit = new FineLimit(LawSettings.defaults());

    @ParameterizedTest(name = "on {0} {1} is fined {2} to {3}")
    @CsvSource({
        "2026-01-01, PERSON, 0.01, 100000.00",
        "2013-01-01, UNIT, 50000.00, 1000000.00",
        "2012-12-31, PERSON, 0.01, 10000.00",
        "2008-04-01, UNIT, 10000.00, 300000.00",
        "2008-03-31, PERSON, 0.01, 1000.00",
        "2000-01-01, UNIT, 1000.00, 30000.00"
    })
    void a_fine_keeps_within_the_limits_of_its_day(LocalDate day, FineLimit.Fined fined, String least, String most) {
        var range = limit.on(day, fined);
        assertThat(range.least()).hasToString(least);
        assertThat(range.most()).hasToString(most);
        assertThat(range.rule().appliesOn(day)).isTrue();
        assertThat(limit.allows(range.most(), day, fined).isAllowed()).isTrue();
        assertThat(limit.allows(range.most().plus(Money.fen(1)), day, fined).isAllowed())
                .isFalse();
        assertThat(limit.allows(range.least().minus(Money.fen(1)), day, fined).isAllowed())
                .isFalse();
    }
}
