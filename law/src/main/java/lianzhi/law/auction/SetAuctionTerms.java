package lianzhi.law.auction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.RuleVersion;
import lianzhi.law.Step;

/** 确定拍卖条件: starting prices, deposits and notice days of an online auction (法释〔2016〕18号, from 2017-01-01) [V]. */
public final class SetAuctionTerms {
    public static final Rate LOWEST_FIRST = Rate.percent("70");
    private static final Rate ALL = Rate.percent("100");
    private static final Rate SECOND = Rate.percent("80");
    private static final Rate DEPOSIT_MIN = Rate.percent("5");
    private static final Rate DEPOSIT_MAX = Rate.percent("20");
    private static final LocalDate FROM = LocalDate.of(2017, 1, 1);
    private static final RuleVersion RESERVE = rule("auction.reserve.2017", "10", "网拍规定第十条");
    private static final RuleVersion DEPOSIT = rule("auction.deposit.2017", "17", "网拍规定第十七条");
    private static final RuleVersion AGAIN = rule("auction.second.2017", "26", "网拍规定第二十六条");

    /** With the lowest first starting price, 70 % of the reference price. */
    public AuctionTerms of(Money referencePrice, AssetKind kind) {
        return of(referencePrice, kind, LOWEST_FIRST);
    }

    /** @param firstRatio first starting price in relation to the reference price: 0.70 to 1 */
    public AuctionTerms of(Money referencePrice, AssetKind kind, Rate firstRatio) {
        if (referencePrice.fen() < 0) {
            throw Refused.input(
                    Reason.field("referencePrice", "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative"));
        }
        if (firstRatio.compareTo(LOWEST_FIRST) < 0 || firstRatio.compareTo(ALL) > 0) {
            throw Refused.rule(new Reason(
                    "FIRST_RATIO_OUT_OF_RANGE",
                    "firstRatio",
                    RESERVE.article(),
                    "起拍价不得低于参考价的百分之七十，也不高于参考价",
                    "The first starting price is 70 % to 100 % of the reference price",
                    Map.of("ratio", firstRatio.toString())));
        }
        var steps = new ArrayList<Step>();
        var first = round(
                price(referencePrice, firstRatio, RESERVE, "一拍起拍价", "First starting price", steps),
                kind.firstNoticeDays(),
                steps);
        var second = round(
                price(first.reserveMin(), SECOND, AGAIN, "二拍起拍价", "Second starting price", steps),
                kind.secondNoticeDays(),
                steps);
        return new AuctionTerms(
                first, second, new AuctionTerms.Sale(second.reserveMin(), AuctionTerms.SALE_DAYS), steps);
    }

    private static AuctionTerms.Round round(Money reserve, int noticeDays, List<Step> steps) {
        return new AuctionTerms.Round(
                reserve,
                price(reserve, DEPOSIT_MIN, DEPOSIT, "保证金下限", "Lowest deposit", steps),
                price(reserve, DEPOSIT_MAX, DEPOSIT, "保证金上限", "Highest deposit", steps),
                noticeDays);
    }

    private static Money price(Money of, Rate rate, RuleVersion rule, String zh, String en, List<Step> steps) {
        var price = rate.of(of);
        var formula = of + " × " + rate + " = " + price;
        steps.add(new Step(price, formula, rule, zh + "：" + formula + "元", en + ": " + formula + " yuan"));
        return price;
    }

    private static RuleVersion rule(String key, String article, String zh) {
        return new RuleVersion(key, FROM, null, Article.of("EAUC", article, zh, Mark.V));
    }
}
