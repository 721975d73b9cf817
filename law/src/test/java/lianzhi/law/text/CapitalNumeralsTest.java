package lianzhi.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import lianzhi.law.Examples;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalNumeralsTest {
    private final CapitalNumerals numerals = new CapitalNumerals(LawSettings.defaults());
    private final ReadCapitalNumerals read = new ReadCapitalNumerals();

    static Stream<Arguments> examples() {
        return Stream.concat(
                Examples.contract("capitalAmount")
                        .map(e -> Arguments.of(
                                e.get("amount").asString(), e.get("text").asString())),
                Examples.worked("fee-auction-examples.json", "upper")
                        .map(e -> Arguments.of(
                                e.get("inputs").get("amount").asString(),
                                e.get("expected").get("text").asString())));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("examples")
    void an_amount_is_written_as_on_a_cheque(String amount, String text) {
        assertThat(numerals.of(Money.yuan(amount))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "100000010000, 人民币壹仟亿零壹万元整",
        "105000000, 人民币壹亿零伍佰万元整",
        "600070000, 人民币陆亿零柒万元整",
        "999999999999.99, 人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "10.50, 人民币壹拾元零伍角",
        "1001001, 人民币壹佰万壹仟零壹元整",
        "11000, 人民币壹万壹仟元整"
    })
    void zeros_inside_are_one_zero(String amount, String text) {
        assertThat(numerals.of(Money.yuan(amount))).isEqualTo(text);
    }

    @Test
    void what_is_written_can_be_read_back() {
        var random = new Random(7);
        var other = new CapitalNumerals(
                LawSettings.defaults().with("numerals.jiaoZheng", "ZHENG").with("numerals.zeroForms", "ALTERNATIVE"));
        for (int i = 0; i < 20_000; i++) {
            var amount = Money.fen(random.nextLong(1L << random.nextInt(1, 47)) % 100_000_000_000_000L);
            assertThat(read.of(numerals.of(amount))).isEqualTo(amount);
            assertThat(read.of(other.of(amount))).isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人民币", "元", "壹", "壹元壹", "拾元", "壹拾佰元整", "一元", "壹亿亿元", "壹万", "零", "壹元零", "😀元"})
    void other_text_is_refused(String text) {
        assertThatThrownBy(() -> read.of(text)).isInstanceOf(Refused.class);
    }

    @Test
    void more_than_twelve_digits_are_refused() {
        assertThatThrownBy(() -> numerals.of(Money.yuan("1000000000000"))).isInstanceOf(Refused.class);
    }
}
