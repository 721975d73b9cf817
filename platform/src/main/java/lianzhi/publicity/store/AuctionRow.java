package lianzhi.publicity.store;

import java.time.Instant;
import lianzhi.publicity.Auctions.Open;
import org.jspecify.annotations.Nullable;

/** 拍卖公告记录: what is shown, and who wrote it and took it back. */
public record AuctionRow(
        Open notice,
        long caseId,
        @Nullable Long earlierId,
        String writtenByName,
        Instant writtenAt,
        @Nullable Instant withdrawnAt,
        String withdrawnByName,
        String why,
        int version) {}
