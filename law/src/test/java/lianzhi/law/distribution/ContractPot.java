package lianzhi.law.distribution;

import java.math.BigDecimal;
import java.util.List;
import lianzhi.law.Examples;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import tools.jackson.databind.JsonNode;

/** Reads a pot from the JSON of the calculator contract, or of the worked examples. */
final class ContractPot {
    private ContractPot() {}

    static Distribution read(JsonNode r) {
        return new Distribution(
                money(r, "proceeds"),
                Examples.list(r.get("deductions"))
                        .map(d -> d.has("amount")
                                ? Distribution.Deduction.of(text(d, "name"), money(d, "amount"))
                                : Distribution.Deduction.executionFee(text(d, "name"), money(d, "executionFeeOn")))
                        .toList(),
                tiers(r),
                holds(r.get("holds")));
    }

    static Distribution worked(JsonNode r) {
        return new Distribution(
                money(r, "proceeds"),
                Examples.list(r.get("first_deductions"))
                        .map(d -> d.has("amount")
                                ? Distribution.Deduction.of(text(d, "name"), money(d, "amount"))
                                : Distribution.Deduction.executionFee(text(d, "name"), money(r, "fee_base")))
                        .toList(),
                tiers(r),
                holds(r.get("hold")));
    }

    private static List<Distribution.Tier> tiers(JsonNode r) {
        return Examples.list(r.get("tiers"))
                .map(t -> new Distribution.Tier(
                        text(t, "mode").equalsIgnoreCase("sequence")
                                ? Distribution.Mode.SEQUENCE
                                : Distribution.Mode.PRO_RATA,
                        Examples.list(t.get("claims"))
                                .map(c -> new Distribution.Claim(
                                        text(c, "name"),
                                        money(c, "amount"),
                                        c.has("weight") ? new BigDecimal(text(c, "weight")) : BigDecimal.ONE))
                                .toList()))
                .toList();
    }

    private static List<Distribution.Hold> holds(JsonNode holds) {
        return Examples.list(holds)
                .map(h -> new Distribution.Hold(text(h, "from"), Rate.fraction(text(h, "share")), text(h, "name")))
                .toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static Money money(JsonNode node, String field) {
        return Money.yuan(text(node, field));
    }
}
