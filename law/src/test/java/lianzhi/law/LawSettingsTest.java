package lianzhi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawSettingsTest {
    private final LawSettings settings = LawSettings.defaults();

    static Stream<Setting> all() {
        return LawSettings.defaults().all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_default_is_a_value_that_is_allowed(Setting setting) {
        if (setting.standard().isEmpty()) {
            assertThat(settings.text(setting.key())).isEmpty();
        } else {
            assertThat(settings.with(setting.key(), setting.standard()).text(setting.key()))
                    .isEqualTo(setting.standard());
        }
    }

    @Test
    void the_registry_is_complete() {
        assertThat(settings.all())
                .hasSize(385)
                .allSatisfy(s -> assertThat(s.zh()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "interest.dayCount, SOMETIMES",
        "interest.benchmark.replacedByLprOn, 2019-02-30",
        "distribution.firstSeizureFactor, 1.21",
        "payout.delay.approver, NOBODY"
    })
    void a_value_that_is_not_allowed_is_refused(String key, String value) {
        assertThatThrownBy(() -> settings.with(key, value)).isInstanceOf(Refused.class);
    }

    @Test
    void a_key_that_is_not_registered_is_refused() {
        assertThatThrownBy(() -> settings.with("no.such.key", "1")).isInstanceOf(Refused.class);
    }
}
