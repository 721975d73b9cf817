package lianzhi.portal.web.calculators;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Rate;
import lianzhi.law.Step;
import lianzhi.law.auction.AssetKind;
import lianzhi.law.auction.AuctionTerms;
import lianzhi.law.auction.SetAuctionTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 拍卖条件计算: starting prices, deposits and notice days. */
@RestController
class CalculateAuctionTerms {
    private final ReadBody body;

    CalculateAuctionTerms(ReadBody body) {
        this.body = body;
    }

    /** @param firstRatio 0.70 to 1, default 0.70 */
    record Request(
            String referencePrice,
            AssetKind assetKind,
            @Nullable String firstRatio) {}

    record Answer(First first, Second second, Sale sale, List<Line> steps) {}

    record First(String reserveMin, String depositMin, String depositMax, int noticeDays) {}

    record Second(String reserveMin, String depositMin, String depositMax, int noticeDays, int withinDays) {}

    record Sale(String price, int days) {}

    record Line(String amount, String formula, Article article, String rule, String zh, String en) {
        static Line of(Step step) {
            return new Line(
                    step.amount().toString(),
                    step.formula(),
                    step.article(),
                    step.rule().key(),
                    step.zh(),
                    step.en());
        }
    }

    @PostMapping("/api/v1/calculators/auction-terms")
    @RequestBody(content = @Content(schema = @Schema(implementation = Request.class)))
    Answer auctionTerms(HttpServletRequest request) {
        var fields = body.of(request);
        var price = fields.amount("referencePrice");
        var kind = fields.choice("assetKind", AssetKind.values());
        var ratio = fields.optionalDecimal("firstRatio");
        if (ratio.isPresent() && (ratio.get().signum() < 0 || ratio.get().scale() > 6)) {
            fields.wrong("firstRatio", "RATIO", "应为至多六位小数的非负数", "Should be at most six decimals, not negative", "");
        }
        fields.orRefuse();
        return answer(new SetAuctionTerms().of(price, kind, ratio.map(Rate::new).orElse(SetAuctionTerms.LOWEST_FIRST)));
    }

    private static Answer answer(AuctionTerms terms) {
        var first = terms.first();
        var second = terms.second();
        return new Answer(
                new First(
                        first.reserveMin().toString(),
                        first.depositMin().toString(),
                        first.depositMax().toString(),
                        first.noticeDays()),
                new Second(
                        second.reserveMin().toString(),
                        second.depositMin().toString(),
                        second.depositMax().toString(),
                        second.noticeDays(),
                        AuctionTerms.SECOND_WITHIN_DAYS),
                new Sale(terms.sale().price().toString(), terms.sale().days()),
                terms.steps().stream().map(Line::of).toList());
    }
}
