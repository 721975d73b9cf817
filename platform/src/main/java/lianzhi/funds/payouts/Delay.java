package lianzhi.funds.payouts;

import java.time.LocalDate;

/** 延缓发放. @param state ASKED, APPROVED, REFUSED or ENDED */
public record Delay(
        long id, long receiptId, String ground, String reason, LocalDate reviewOn, String state, long askedBy) {}
