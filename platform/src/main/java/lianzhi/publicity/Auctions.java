package lianzhi.publicity;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;

/** 拍卖公告: what the courts are about to auction or sell, as the public may see it. */
public interface Auctions {
    /**
     * 公示中的拍卖.
     *
     * @param round FIRST, SECOND or SALE
     * @param site where bids are taken, from ten o'clock of the first day to ten o'clock of the last
     */
    record Open(
            long id,
            String courtCode,
            String caseNumber,
            String round,
            String assetKind,
            String title,
            String body,
            String site,
            String siteUrl,
            Money reference,
            Money start,
            Money deposit,
            LocalDate noticedOn,
            LocalDate opensOn,
            LocalDate closesOn) {}

    /**
     * Neither over nor taken back, the next to open first.
     *
     * @param words in the title, the text or the case number; blank for all
     * @param court its code; blank for all
     */
    List<Open> open(String words, String court);
}
