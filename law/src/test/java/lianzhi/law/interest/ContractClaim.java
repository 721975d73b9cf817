package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.Examples;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import tools.jackson.databind.JsonNode;

/** Reads a claim from the JSON of the calculator contract. */
final class ContractClaim {
    private ContractClaim() {}

    static DebtClaim read(JsonNode request) {
        var delay = request.get("delayBefore2014");
        return new DebtClaim(
                Examples.list(request.get("obligations"))
                        .map(o -> new DebtClaim.Obligation(
                                text(o, "name"), money(o, "amount"), day(o, "lastDayOfPerformance")))
                        .toList(),
                Examples.list(request.get("costs"))
                        .map(c -> new DebtClaim.Cost(
                                text(c, "name"),
                                money(c, "amount"),
                                c.has("inDoubledBase") && c.get("inDoubledBase").asBoolean(),
                                day(c, "lastDayOfPerformance")))
                        .toList(),
                Examples.list(request.get("interest"))
                        .map(t -> new DebtClaim.InterestTerm(
                                text(t, "obligation"), day(t, "from"), day(t, "to"), rate(t.get("rate"))))
                        .toList(),
                Examples.list(request.get("suspensions"))
                        .map(s -> new DebtClaim.Suspension(day(s, "from"), day(s, "to")))
                        .toList(),
                Examples.list(request.get("payments"))
                        .map(p -> new DebtClaim.Payment(day(p, "date"), money(p, "amount")))
                        .toList(),
                delay == null
                        ? null
                        : new DebtClaim.DelayBefore2014(
                                BenchmarkTenor.of(text(delay, "tenor")).orElseThrow(), basis(delay)),
                PaymentOrder.LAWFUL);
    }

    private static InterestRate rate(JsonNode rate) {
        return switch (text(rate, "type")) {
            case "FIXED" -> new InterestRate.Fixed(Rate.percent(text(rate, "annualPercent")), basis(rate));
            case "DAILY" -> new InterestRate.Daily(Rate.fraction(text(rate, "perDay")));
            case "LPR_FLOATING" -> new InterestRate.LprFloating(lpr(rate, "tenor"), times(rate), basis(rate));
            case "LPR_FIXED" ->
                new InterestRate.LprFixed(lpr(rate, "tenor"), day(rate, "on"), times(rate), basis(rate));
            case "BENCHMARK_THEN_LPR" ->
                new InterestRate.BenchmarkThenLpr(
                        BenchmarkTenor.of(text(rate, "benchmarkTenor")).orElseThrow(),
                        lpr(rate, "lprTenor"),
                        times(rate),
                        basis(rate));
            default -> throw new IllegalArgumentException(rate.toString());
        };
    }

    private static LprTenor lpr(JsonNode node, String field) {
        return LprTenor.of(text(node, field)).orElseThrow();
    }

    private static BigDecimal times(JsonNode rate) {
        return rate.has("multiplier") ? new BigDecimal(text(rate, "multiplier")) : BigDecimal.ONE;
    }

    private static YearBasis basis(JsonNode node) {
        return YearBasis.of(node.get("yearBasis").asInt()).orElseThrow();
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    static Money money(JsonNode node, String field) {
        return Money.yuan(text(node, field));
    }

    static LocalDate day(JsonNode node, String field) {
        return node.hasNonNull(field) ? LocalDate.parse(text(node, field)) : null;
    }
}
