package lianzhi.law.interest;

import static lianzhi.law.interest.ContractClaim.day;
import static lianzhi.law.interest.ContractClaim.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.law.Examples;
import lianzhi.law.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ContractDebtTest {
    private final StateDebt stateDebt = new StateDebt(RateTables.published());

    static Stream<Arguments> examples() {
        return Examples.contract("debt").map(e -> Arguments.of(e.get("title").asString(), e));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_statement_is_exactly_that_of_the_contract(String title, JsonNode example) {
        var request = example.get("request");
        var response = example.get("response");

        var statement = stateDebt.on(day(request, "asOf"), ContractClaim.read(request));

        assertThat(lines(statement)).isEqualTo(lines(response));
        assertThat(payments(statement)).isEqualTo(payments(response));
        assertThat(parts(statement.outstanding())).isEqualTo(parts(response.get("outstanding")));
        assertThat(statement.total()).hasToString(text(response.get("outstanding"), "total"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_short_way_gives_the_same_balance(String title, JsonNode example) {
        var request = example.get("request");
        var claim = ContractClaim.read(request);

        assertThat(stateDebt.outstanding(day(request, "asOf"), claim))
                .isEqualTo(stateDebt.on(day(request, "asOf"), claim).outstanding());
    }

    private static List<String> lines(DebtStatement statement) {
        return statement.lines().stream()
                .map(l -> "%s %s %s %s %d %s %s"
                        .formatted(l.kind(), l.of(), l.from(), l.to(), l.days(), l.base(), l.amount()))
                .toList();
    }

    private static List<String> lines(JsonNode response) {
        return Examples.list(response.get("lines"))
                .map(l -> "%s %s %s %s %s %s %s"
                        .formatted(
                                text(l, "kind"),
                                Examples.list(l.get("of"))
                                        .map(JsonNode::asString)
                                        .toList(),
                                text(l, "from"),
                                text(l, "to"),
                                l.get("days").asInt(),
                                text(l, "base"),
                                text(l, "amount")))
                .toList();
    }

    private static List<String> payments(DebtStatement statement) {
        var all = new ArrayList<String>();
        for (var p : statement.payments()) {
            all.add("%s %s %s %s %s"
                    .formatted(p.date(), p.amount(), parts(p.allocated()), p.surplus(), parts(p.balance())));
        }
        return all;
    }

    private static List<String> payments(JsonNode response) {
        return Examples.list(response.get("payments"))
                .map(p -> "%s %s %s %s %s"
                        .formatted(
                                text(p, "date"),
                                text(p, "amount"),
                                parts(p.get("allocated")),
                                text(p.get("allocated"), "surplus"),
                                parts(p.get("balance"))))
                .toList();
    }

    private static List<Money> parts(Parts parts) {
        return List.of(parts.costs(), parts.generalInterest(), parts.principal(), parts.doubledPart());
    }

    private static List<Money> parts(JsonNode parts) {
        return Stream.of("costs", "generalInterest", "principal", "doubledPart")
                .map(field -> ContractClaim.money(parts, field))
                .toList();
    }
}
