package lianzhi.portal.web.calculators;

import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Step;
import lianzhi.law.auction.AuctionTerms;

/** Two rounds and the sale. */
record AuctionTermsAnswer(First first, Second second, Sale sale, List<Line> steps) {
    record First(String reserveMin, String depositMin, String depositMax, int noticeDays) {}

    record Second(String reserveMin, String depositMin, String depositMax, int noticeDays, int withinDays) {}

    record Sale(String price, int days) {}

    record Line(String amount, String formula, Article article, String rule, String zh, String en) {}

    static AuctionTermsAnswer of(AuctionTerms terms) {
        var first = terms.first();
        var second = terms.second();
        return new AuctionTermsAnswer(
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
                terms.steps().stream().map(AuctionTermsAnswer::line).toList());
    }

    private static Line line(Step step) {
        return new Line(
                step.amount().toString(),
                step.formula(),
                step.article(),
                step.rule().key(),
                step.zh(),
                step.en());
    }
}
