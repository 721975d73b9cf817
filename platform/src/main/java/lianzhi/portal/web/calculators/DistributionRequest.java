package lianzhi.portal.web.calculators;

import java.math.BigDecimal;
import java.util.List;
import lianzhi.law.Rate;
import lianzhi.law.Refused;
import lianzhi.law.distribution.Distribution;
import org.jspecify.annotations.Nullable;

/** The shape of a distribution request, and how it becomes a pot with those who stand in line. */
record DistributionRequest(
        String proceeds,
        @Nullable List<Deduction> deductions,
        @Nullable List<Tier> tiers,
        @Nullable List<Hold> holds) {
    /** Either the amount, or the amount on which the execution fee is reckoned. */
    record Deduction(
            String name, @Nullable String amount, @Nullable String executionFeeOn) {}

    record Tier(Distribution.Mode mode, List<Claim> claims) {}

    record Claim(String name, String amount, @Nullable String weight) {}

    record Hold(String from, String share, String name) {}

    static Distribution read(Fields fields) {
        return new Distribution(
                fields.amount("proceeds"),
                fields.list("deductions", DistributionRequest::deduction),
                fields.list("tiers", DistributionRequest::tier),
                fields.list("holds", h -> new Distribution.Hold(h.name("from"), share(h), h.name("name"))));
    }

    private static Distribution.Deduction deduction(Fields d) {
        return new Distribution.Deduction(
                d.name("name"),
                d.optionalAmount("amount").orElse(null),
                d.optionalAmount("executionFeeOn").orElse(null));
    }

    private static Distribution.Tier tier(Fields t) {
        return new Distribution.Tier(
                t.choice("mode", Distribution.Mode.values()), t.list("claims", DistributionRequest::claim));
    }

    private static Distribution.Claim claim(Fields c) {
        return new Distribution.Claim(
                c.name("name"), c.amount("amount"), c.optionalDecimal("weight").orElse(BigDecimal.ONE));
    }

    private static Rate share(Fields h) {
        var share = h.decimal("share");
        try {
            return new Rate(share);
        } catch (Refused _) {
            return h.wrong(
                    "share", "SHARE_OUT_OF_RANGE", "预留比例应在0至1之间", "A held share is 0 to 1", new Rate(BigDecimal.ONE));
        }
    }
}
