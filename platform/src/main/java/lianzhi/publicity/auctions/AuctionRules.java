package lianzhi.publicity.auctions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.Reason;
import lianzhi.law.auction.AssetKind;
import lianzhi.law.auction.AuctionTerms;
import lianzhi.law.auction.NoticeDates;
import lianzhi.law.auction.NoticeDates.Round;
import lianzhi.law.auction.SetAuctionTerms;
import lianzhi.publicity.Auctions.Open;
import org.jspecify.annotations.Nullable;

/** 拍卖条件审查: price, deposit, days of notice and length by the rules on online auctions; every reason at once. */
final class AuctionRules {
    private static final Article PRICE = Article.of("EAUC", "10", "网拍规定第十条", Mark.V);
    private static final Article NOTICE = Article.of("EAUC", "12", "网拍规定第十二条", Mark.V);
    private static final Article DEPOSIT = Article.of("EAUC", "17", "网拍规定第十七条", Mark.V);
    private static final Article LENGTH = Article.of("EAUC", "20", "网拍规定第二十条", Mark.V);
    private static final Article AGAIN = Article.of("EAUC", "26", "网拍规定第二十六条", Mark.V);
    private static final Rate LOWEST_DEPOSIT = Rate.percent("5");
    private static final Rate HIGHEST_DEPOSIT = Rate.percent("20");
    private static final Rate SECOND = Rate.percent("80");

    private AuctionRules() {}

    /** @param earlier the auction that failed; null for the first */
    static List<Reason> against(Open wanted, @Nullable Open earlier, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        var kind = AssetKind.valueOf(wanted.assetKind());
        price(wanted, earlier, reasons);
        var least = LOWEST_DEPOSIT.of(wanted.start());
        var most = HIGHEST_DEPOSIT.of(wanted.start());
        if (wanted.deposit().compareTo(least) < 0 || wanted.deposit().compareTo(most) > 0) {
            reasons.add(at(
                    "deposit",
                    "AUCTION_DEPOSIT",
                    DEPOSIT,
                    "保证金应在 " + least + " 元至 " + most + " 元之间",
                    "The deposit is between " + least + " and " + most + " yuan"));
        }
        var first = new NoticeDates().earliestAuction(today, kind, Round.valueOf(wanted.round()));
        if (wanted.opensOn().isBefore(first)) {
            reasons.add(at(
                    "opensOn",
                    "AUCTION_NOTICE_SHORT",
                    earlier == null ? NOTICE : AGAIN,
                    "今天公告的，最早 " + first + " 开拍",
                    "Announced today, it opens on " + first + " at the earliest"));
        }
        if (!wanted.closesOn().isAfter(wanted.opensOn())) {
            reasons.add(
                    at("closesOn", "AUCTION_LENGTH", LENGTH, "竞价时间不少于二十四小时", "Bids are taken for at least 24 hours"));
        }
        if (earlier != null) follows(wanted, earlier, reasons);
        return reasons;
    }

    private static void price(Open wanted, @Nullable Open earlier, List<Reason> reasons) {
        Money least;
        if (earlier == null) {
            least = SetAuctionTerms.LOWEST_FIRST.of(wanted.reference());
        } else {
            least = wanted.round().equals("SECOND") ? SECOND.of(earlier.start()) : earlier.start();
        }
        if (wanted.start().compareTo(least) < 0) {
            reasons.add(at(
                    "start",
                    "AUCTION_PRICE_LOW",
                    earlier == null ? PRICE : AGAIN,
                    "起拍价不得低于 " + least + " 元",
                    "The starting price is at least " + least + " yuan"));
        }
    }

    private static void follows(Open wanted, Open earlier, List<Reason> reasons) {
        var fits = wanted.round().equals("SECOND")
                ? earlier.round().equals("FIRST")
                : earlier.round().equals("SECOND");
        if (!fits || !Objects.equals(earlier.assetKind(), wanted.assetKind())) {
            reasons.add(at(
                    "earlierId",
                    "AUCTION_ORDER",
                    AGAIN,
                    "二拍接一拍，变卖接二拍，同一财产",
                    "A second auction follows the first, a sale the second, of the same asset"));
        }
        var last = earlier.closesOn().plusDays(AuctionTerms.SECOND_WITHIN_DAYS);
        if (wanted.round().equals("SECOND") && wanted.opensOn().isAfter(last)) {
            reasons.add(at(
                    "opensOn",
                    "AUCTION_SECOND_LATE",
                    AGAIN,
                    "二拍应在流拍后三十日内，最迟 " + last + " 开拍",
                    "The second is held within 30 days of the failed first, by " + last));
        }
    }

    private static Reason at(String field, String code, Article article, String zh, String en) {
        return new Reason(code, field, article, zh, en, Map.of());
    }
}
