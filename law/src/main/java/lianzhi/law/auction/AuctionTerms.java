package lianzhi.law.auction;

import java.util.List;
import lianzhi.law.Money;
import lianzhi.law.Step;

/** 拍卖条件: two rounds and the sale, with the steps that lead to them. */
public record AuctionTerms(Round first, Round second, Sale sale, List<Step> steps) {
    /** Days after the failed first auction within which the second must be held (网拍规定26) [V]. */
    public static final int SECOND_WITHIN_DAYS = 30;
    /** Days of the sale (法明传〔2017〕455号) [M]. */
    public static final int SALE_DAYS = 60;

    public AuctionTerms {
        steps = List.copyOf(steps);
    }

    /**
     * 一次拍卖.
     *
     * @param reserveMin lowest starting price
     * @param depositMin 5 % and {@code depositMax} 20 % of that price
     * @param noticeDays days before the auction, the day of the notice not counted [E]
     */
    public record Round(Money reserveMin, Money depositMin, Money depositMax, int noticeDays) {}

    /** 变卖, at the second starting price. */
    public record Sale(Money price, int days) {}
}
