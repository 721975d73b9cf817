package lianzhi.law.auction;

import java.time.LocalDate;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 公告与拍卖日期 (网拍规定12, 16, 26) [V]; the day of the notice is not counted [E]. Calendar days. */
public final class NoticeDates {
    /** Days before the notice on which the parties and known pre-emptors are told. */
    public static final int TELL_PARTIES_BEFORE = 3;

    /** 拍卖的次序. */
    public enum Round {
        FIRST,
        SECOND,
        SALE
    }

    /** The last days to tell parties and pre-emptors and to publish the notice. */
    public record Dates(LocalDate tellPartiesBy, LocalDate noticeBy, LocalDate auction) {}

    /** The last days on which each step may be done for an auction to begin on {@code auction}. */
    public Dates before(LocalDate auction, AssetKind kind, Round round) {
        var notice = auction.minusDays(days(kind, round));
        return new Dates(notice.minusDays(TELL_PARTIES_BEFORE), notice, auction);
    }

    /** The earliest day of the auction for a notice of {@code notice}. */
    public LocalDate earliestAuction(LocalDate notice, AssetKind kind, Round round) {
        return notice.plusDays(days(kind, round));
    }

    /** Latest day of the second auction; one that cannot be reached with its notice is refused. */
    public LocalDate latestSecond(LocalDate firstFailed, LocalDate notice, AssetKind kind) {
        var latest = firstFailed.plusDays(AuctionTerms.SECOND_WITHIN_DAYS);
        if (earliestAuction(notice, kind, Round.SECOND).isAfter(latest)) {
            throw Refused.rule(Reason.of(
                    "SECOND_AUCTION_TOO_LATE",
                    "按公告期已不能在三十日内二次拍卖",
                    "With its notice the second auction cannot be held within 30 days"));
        }
        return latest;
    }

    private static int days(AssetKind kind, Round round) {
        return round == Round.FIRST ? kind.firstNoticeDays() : kind.secondNoticeDays();
    }
}
