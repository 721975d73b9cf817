package lianzhi.funds.payouts;

import java.time.LocalDate;

/** 领款通知. @param collectBy when it is over, what was not collected may go into escrow */
public record CollectionNotice(
        long id, long casePartyId, String party, ToldWay way, LocalDate toldOn, LocalDate collectBy, String toldBy) {}
