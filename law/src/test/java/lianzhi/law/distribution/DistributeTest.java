package lianzhi.law.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lianzhi.law.Examples;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DistributeTest {
    private final Distribute distribute = new Distribute();

    static Stream<Arguments> contract() {
        return Examples.contract("distribution")
                .map(e -> Arguments.of(e.get("title").asString(), e));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contract")
    void the_shares_are_exactly_those_of_the_contract(String title, JsonNode example) {
        var sheet = distribute.of(ContractPot.read(example.get("request")));

        var expected = new LinkedHashMap<String, String>();
        Examples.list(example.get("response").get("shares"))
                .forEach(s ->
                        expected.put(s.get("name").asString(), s.get("paid").asString()));
        assertThat(paid(sheet)).containsExactlyEntriesOf(expected);
        assertThat(sheet.remaining())
                .hasToString(example.get("response").get("remaining").asString());
    }

    static Stream<Arguments> worked() {
        return Examples.worked("distribution-examples.json", "distribution")
                .map(e -> Arguments.of(
                        e.get("id").asString() + " " + e.get("title").asString(), e));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worked")
    void the_worked_examples_come_out_to_the_fen(String title, JsonNode example) {
        var sheet = distribute.of(ContractPot.worked(example.get("inputs")));

        var all = paid(sheet);
        all.put("remaining_to_debtor", sheet.remaining().toString());
        example.get("expected")
                .properties()
                .forEach(e -> assertThat(all.get(e.getKey()))
                        .as(e.getKey())
                        .isEqualTo(e.getValue().asString()));
    }

    @Test
    void random_pots_are_shared_out_to_the_fen_and_nobody_gets_more_than_the_claim() {
        var random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            var sheet = distribute.of(random(random));
            var sum = sheet.shares().stream().map(DistributionSheet.Share::paid).reduce(sheet.remaining(), Money::plus);
            assertThat(sum).isEqualTo(sheet.proceeds());
            assertThat(sheet.shares()).allSatisfy(s -> assertThat(s.paid()).isBetween(Money.ZERO, s.due()));
        }
    }

    @Test
    void what_a_weighted_share_may_not_take_goes_to_the_others_over_several_rounds() {
        var tier = List.of(weighted("a", "100", "10"), weighted("b", "100", "5"), weighted("c", "1000", "0.2"));
        var sheet = distribute.of(new Distribution(
                Money.yuan("300"),
                List.of(),
                List.of(new Distribution.Tier(Distribution.Mode.PRO_RATA, tier)),
                List.of()));
        assertThat(paid(sheet))
                .containsExactly(Map.entry("a", "100.00"), Map.entry("b", "100.00"), Map.entry("c", "100.00"));
    }

    @Test
    void every_mistake_of_the_input_is_named() {
        var pot = new Distribution(
                Money.fen(-1),
                List.of(new Distribution.Deduction("a", null, null)),
                List.of(new Distribution.Tier(Distribution.Mode.SEQUENCE, List.of(weighted("a", "1", "0")))),
                List.of(new Distribution.Hold("nobody", Rate.percent("200"), "h")));
        assertThatThrownBy(() -> distribute.of(pot))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.reasons())
                                .extracting("code")
                                .containsExactlyInAnyOrder(
                                        "AMOUNT_NEGATIVE",
                                        "DEDUCTION_UNCLEAR",
                                        "NAME_TWICE",
                                        "WEIGHT_OUT_OF_RANGE",
                                        "SHARE_UNKNOWN",
                                        "SHARE_OUT_OF_RANGE"));
    }

    private static Distribution random(Random random) {
        var tiers = new ArrayList<Distribution.Tier>();
        for (int t = 0; t < random.nextInt(4); t++) {
            var claims = new ArrayList<Distribution.Claim>();
            for (int i = 0; i < random.nextInt(8); i++) {
                var weight = new BigDecimal(random.nextInt(1, 30)).movePointLeft(1);
                claims.add(new Distribution.Claim(
                        t + "/" + i, Money.fen(random.nextLong(1L << random.nextInt(1, 50))), weight));
            }
            tiers.add(new Distribution.Tier(
                    random.nextBoolean() ? Distribution.Mode.PRO_RATA : Distribution.Mode.SEQUENCE, claims));
        }
        return new Distribution(
                Money.fen(random.nextLong(1L << random.nextInt(1, 50))),
                List.of(
                        Distribution.Deduction.of("costs", Money.fen(random.nextInt(1000))),
                        Distribution.Deduction.executionFee("fee", Money.yuan("100"))),
                tiers,
                List.of(new Distribution.Hold("costs", Rate.percent("33.3"), "held")));
    }

    private static Distribution.Claim weighted(String name, String amount, String weight) {
        return new Distribution.Claim(name, Money.yuan(amount), new BigDecimal(weight));
    }

    private static Map<String, String> paid(DistributionSheet sheet) {
        var paid = new LinkedHashMap<String, String>();
        sheet.shares().forEach(s -> paid.put(s.name(), s.paid().toString()));
        return paid;
    }
}
