package lianzhi.portal.web.calculators;

import static lianzhi.portal.web.calculators.Calculators.assertHolds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lianzhi.PlatformTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every example of the public contract, over HTTP. */
@PlatformTest
class CalculatorContractTests {
    @LocalServerPort
    int port;

    static Stream<JsonNode> debts() {
        return Calculators.examples("debt").valueStream();
    }

    static Stream<JsonNode> deadlines() {
        return Calculators.examples("deadline").valueStream();
    }

    static Stream<JsonNode> distributions() {
        return Calculators.examples("distribution").valueStream();
    }

    static Stream<JsonNode> auctions() {
        return Calculators.examples("auctionTerms").valueStream();
    }

    @ParameterizedTest
    @MethodSource("debts")
    void a_debt_is_stated_as_in_the_contract(JsonNode example) throws Exception {
        var answer = new Calculators(port).post("debt", example.get("request").toString());
        assertThat(answer.status()).isEqualTo(200);
        assertHolds(example.get("response"), answer.body(), "debt");
        assertThat(answer.body().get("lines"))
                .allSatisfy(line -> assertThat(
                                line.path("explanation").path("formula").asString())
                        .contains("=", line.get("amount").asString()));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void a_deadline_is_that_of_the_contract(JsonNode example) throws Exception {
        var answer =
                new Calculators(port).post("deadline", example.get("request").toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("due")).isEqualTo(example.get("due"));
        assertThat(answer.body().get("provisional").booleanValue()).isFalse();
        assertThat(answer.body().get("steps").size()).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"2030-12-01, 60, 2031-01-30", "2030-12-20, 11, 2030-12-31"})
    void a_deadline_beyond_the_calendar_is_provisional(String start, int length, String due) throws Exception {
        var answer = new Calculators(port)
                .post("deadline", "{\"start\":\"%s\",\"length\":%d,\"unit\":\"DAY\"}".formatted(start, length));
        assertThat(answer.body().get("due").asString()).isEqualTo(due);
        assertThat(answer.body().get("provisional").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void a_pot_is_shared_as_in_the_contract(JsonNode example) throws Exception {
        var answer = new Calculators(port)
                .post("distribution", example.get("request").toString());
        assertThat(answer.status()).isEqualTo(200);
        assertHolds(example.get("response"), answer.body(), "distribution");
    }

    @ParameterizedTest
    @MethodSource("auctions")
    void auction_terms_are_those_of_the_contract(JsonNode example) throws Exception {
        var answer = new Calculators(port)
                .post("auction-terms", example.get("request").toString());
        assertThat(answer.status()).isEqualTo(200);
        assertHolds(example.get("response"), answer.body(), "auction");
    }

    @ParameterizedTest
    @CsvSource({"executionFee, execution-fee", "preservationFee, preservation-fee", "capitalAmount, capital-amount"})
    void fees_and_capital_amounts_are_those_of_the_contract(String section, String path) throws Exception {
        for (var example : Calculators.examples(section)) {
            var answer = new Calculators(port).get(path, example.get("amount").asString());
            assertThat(answer.status()).isEqualTo(200);
            var field = section.equals("capitalAmount") ? "text" : "fee";
            assertThat(answer.body().get(field)).isEqualTo(example.get(field));
        }
    }
}
