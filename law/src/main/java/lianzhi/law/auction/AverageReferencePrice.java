package lianzhi.law.auction;

import java.math.BigInteger;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.HalfUp;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 网络询价的参考价 (参考价规定10–13) [V]: the arithmetic mean of the reports that came in and were not objected to, half up to fen. */
public final class AverageReferencePrice {
    public static final Article ARTICLE = Article.of("PRICE", "13", "参考价规定第十三条第二款", Mark.V);

    /** @param objected whether a lawful objection left it out */
    public record Report(String platform, Money price, boolean objected) {}

    public Money of(List<Report> reports) {
        var counted = reports.stream()
                .filter(report -> !report.objected())
                .map(Report::price)
                .toList();
        if (counted.isEmpty()) {
            throw Refused.rule(Reason.of(
                    "NO_PRICE_REPORT",
                    ARTICLE,
                    "没有可用的询价结果，应委托评估",
                    "There is no report to average; a valuation is needed"));
        }
        if (counted.stream().anyMatch(price -> price.fen() < 0)) {
            throw Refused.input(Reason.of("AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        var sum = counted.stream().map(p -> BigInteger.valueOf(p.fen())).reduce(BigInteger.ZERO, BigInteger::add);
        return Money.fen(HalfUp.wide(sum, BigInteger.valueOf(counted.size())));
    }
}
