package lianzhi.law.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import lianzhi.law.Examples;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FeeScaleTest {
    static Stream<Arguments> examples() {
        return Stream.of(
                        contract("executionFee", FeeScale.EXECUTION),
                        contract("preservationFee", FeeScale.PRESERVATION),
                        worked("exec_fee", FeeScale.EXECUTION),
                        worked("preservation_fee", FeeScale.PRESERVATION))
                .flatMap(s -> s);
    }

    private static Stream<Arguments> contract(String section, FeeScale scale) {
        return Examples.contract(section).map(e -> Arguments.of(scale, text(e, "amount"), text(e, "fee")));
    }

    private static Stream<Arguments> worked(String kind, FeeScale scale) {
        return Examples.worked("fee-auction-examples.json", kind)
                .map(e -> Arguments.of(scale, text(e.get("inputs"), "amount"), text(e.get("expected"), "fee")));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @MethodSource("examples")
    void the_fee_is_that_of_the_table(FeeScale scale, String amount, String fee) {
        assertThat(scale.on(Money.yuan(amount)).fee()).hasToString(fee);
    }

    @ParameterizedTest(name = "acceptance fee on {0} is {1}")
    @CsvSource({
        "10000,50.00",
        "100000,2300.00",
        "200000,4300.00",
        "1000000,13800.00",
        "2000000,22800.00",
        "20000000,141800.00",
        "30000000,191800.00"
    })
    void the_acceptance_fee_follows_article_13(String amount, String fee) {
        assertThat(FeeScale.ACCEPTANCE.on(Money.yuan(amount)).fee()).hasToString(fee);
    }

    @Test
    void a_further_sum_above_ten_million_bears_one_per_mille() {
        var so = new TakeExecutionFee.SoFar(
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.yuan("10000000"),
                FeeScale.EXECUTION.on(Money.yuan("10000000")).fee());
        assertThat(new TakeExecutionFee(lianzhi.law.LawSettings.defaults())
                        .outOf(Money.yuan("32805480.37"), so)
                        .fee())
                .hasToString("32805.48");
    }

    @Test
    void a_negative_amount_is_refused() {
        assertThatThrownBy(() -> FeeScale.EXECUTION.on(Money.fen(-1))).isInstanceOf(Refused.class);
    }
}
