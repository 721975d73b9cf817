package lianzhi.funds.books;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 差错调整: how an explained line of the bank is settled.
 *
 * @param amount what the bank has more by that line; below zero where it took money
 * @param explanation why the bank booked the line
 * @param paper the document that settling it rests on
 * @param granted null as long as nobody has decided
 * @param bookedOn from that day on the line is no difference any more
 * @param settles the adjustment that this money of the bank pays back; null: it is an explained line
 * @param receiptId the money, where it pays back
 * @param setOffOn since when nothing is open of it, because the bank paid it back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Adjustment(
        long id,
        String courtCode,
        long bankLineId,
        LocalDate lineOn,
        Money amount,
        String explanation,
        String reason,
        String paper,
        String proposedBy,
        Instant proposedAt,
        @Nullable Boolean granted,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable LocalDate bookedOn,
        String why,
        @Nullable Long settles,
        @Nullable Long receiptId,
        @Nullable LocalDate setOffOn) {
    /** 等批准, 已入账, 已退回. */
    public enum State {
        WAITS,
        BOOKED,
        SENT_BACK
    }

    public String document() {
        return "bank-line:" + bankLineId;
    }
}
