package lianzhi.law.auction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import lianzhi.law.Examples;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SetAuctionTermsTest {
    private final SetAuctionTerms setTerms = new SetAuctionTerms();

    static Stream<JsonNode> contract() {
        return Examples.contract("auctionTerms");
    }

    @ParameterizedTest
    @MethodSource("contract")
    void the_terms_are_exactly_those_of_the_contract(JsonNode example) {
        var request = example.get("request");
        var response = example.get("response");
        var terms = setTerms.of(
                Money.yuan(request.get("referencePrice").asString()),
                AssetKind.valueOf(request.get("assetKind").asString()));

        assertThat(terms.first()).isEqualTo(round(response.get("first")));
        assertThat(terms.second()).isEqualTo(round(response.get("second")));
        assertThat(terms.sale().price())
                .hasToString(response.get("sale").get("price").asString());
        assertThat(terms.sale().days())
                .isEqualTo(response.get("sale").get("days").asInt());
    }

    static Stream<JsonNode> worked() {
        return Examples.worked("fee-auction-examples.json", "starting_prices");
    }

    @ParameterizedTest
    @MethodSource("worked")
    void the_published_prices_come_out(JsonNode example) {
        var terms = setTerms.of(
                Money.yuan(example.get("inputs").get("reference_price").asString()), AssetKind.IMMOVABLE);
        var expected = example.get("expected");
        assertThat(terms.first().reserveMin())
                .hasToString(expected.get("first_min").asString());
        assertThat(terms.second().reserveMin())
                .hasToString(expected.get("second_min").asString());
        assertThat(terms.sale().price())
                .hasToString(expected.get("sell_off_price").asString());
        assertThat(terms.first().depositMin())
                .hasToString(expected.get("deposit_min_first").asString());
        assertThat(terms.first().depositMax())
                .hasToString(expected.get("deposit_max_first").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"69.99", "100.01", "0"})
    void a_first_price_below_seventy_per_cent_or_above_all_is_refused(String percent) {
        assertThatThrownBy(() -> setTerms.of(Money.yuan("100"), AssetKind.MOVABLE, Rate.percent(percent)))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.kind()).isEqualTo(Refused.Kind.RULE));
    }

    private static AuctionTerms.Round round(JsonNode r) {
        return new AuctionTerms.Round(
                Money.yuan(r.get("reserveMin").asString()),
                Money.yuan(r.get("depositMin").asString()),
                Money.yuan(r.get("depositMax").asString()),
                r.get("noticeDays").asInt());
    }
}
