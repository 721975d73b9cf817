package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.Rate;
import lianzhi.law.auction.AssetKind;
import lianzhi.law.auction.SetAuctionTerms;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 拍卖条件计算: starting prices, deposits and notice days. */
@RestController
class CalculateAuctionTerms {
    private final ReadBody body;

    CalculateAuctionTerms(ReadBody body) {
        this.body = body;
    }

    @PostMapping("/api/v1/calculators/auction-terms")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AuctionTermsRequest.class)))
    AuctionTermsAnswer calculateAuctionTerms(HttpServletRequest request) {
        var fields = body.of(request);
        var price = fields.amount("referencePrice");
        var kind = fields.choice("assetKind", AssetKind.values());
        var ratio = fields.optionalDecimal("firstRatio");
        if (ratio.isPresent() && (ratio.get().signum() < 0 || ratio.get().scale() > 6)) {
            fields.wrong("firstRatio", "RATIO", "应为至多六位小数的非负数", "Should be at most six decimals, not negative", "");
        }
        fields.orRefuse();
        var first = ratio.map(Rate::new).orElse(SetAuctionTerms.LOWEST_FIRST);
        return AuctionTermsAnswer.of(WithinRange.compute(() -> new SetAuctionTerms().of(price, kind, first)));
    }
}
