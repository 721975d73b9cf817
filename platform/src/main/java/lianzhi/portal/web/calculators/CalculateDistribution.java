package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import lianzhi.law.Rate;
import lianzhi.law.Refused;
import lianzhi.law.distribution.Distribute;
import lianzhi.law.distribution.Distribution;
import lianzhi.law.distribution.DistributionSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 分配计算: several creditors, one pot. */
@RestController
class CalculateDistribution {
    private final ReadBody body;

    CalculateDistribution(ReadBody body) {
        this.body = body;
    }

    record Request(
            String proceeds,
            @Nullable List<Deduction> deductions,
            @Nullable List<Tier> tiers,
            @Nullable List<Hold> holds) {}

    /** Either the amount, or the amount on which the execution fee is reckoned. */
    record Deduction(
            String name, @Nullable String amount, @Nullable String executionFeeOn) {}

    record Tier(Distribution.Mode mode, List<Claim> claims) {}

    record Claim(String name, String amount, @Nullable String weight) {}

    record Hold(String from, String share, String name) {}

    record Answer(List<Share> shares, String remaining) {}

    record Share(
            String name,
            String paid,
            DistributionSheet.Kind kind,
            int tier,
            String due,
            String formula,
            String zh,
            String en) {}

    @PostMapping("/api/v1/calculators/distribution")
    @RequestBody(content = @Content(schema = @Schema(implementation = Request.class)))
    Answer distribution(HttpServletRequest request) {
        var fields = body.of(request);
        var pot = new Distribution(
                fields.amount("proceeds"),
                fields.list("deductions", CalculateDistribution::deduction),
                fields.list("tiers", CalculateDistribution::tier),
                fields.list("holds", h -> new Distribution.Hold(h.name("from"), share(h), h.name("name"))));
        fields.orRefuse();
        var sheet = new Distribute().of(pot);
        return new Answer(
                sheet.shares().stream().map(CalculateDistribution::share).toList(),
                sheet.remaining().toString());
    }

    private static Distribution.Deduction deduction(Fields d) {
        return new Distribution.Deduction(
                d.name("name"),
                d.optionalAmount("amount").orElse(null),
                d.optionalAmount("executionFeeOn").orElse(null));
    }

    private static Distribution.Tier tier(Fields t) {
        return new Distribution.Tier(
                t.choice("mode", Distribution.Mode.values()),
                t.list(
                        "claims",
                        c -> new Distribution.Claim(
                                c.name("name"),
                                c.amount("amount"),
                                c.optionalDecimal("weight").orElse(BigDecimal.ONE))));
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

    private static Share share(DistributionSheet.Share share) {
        return new Share(
                share.name(),
                share.paid().toString(),
                share.kind(),
                share.tier(),
                share.due().toString(),
                share.formula(),
                share.zh(),
                share.en());
    }
}
