package lianzhi.funds;

import java.util.Set;
import lianzhi.cases.CaseId;

/** 付款回单: the receipt for who was paid, from the moment the bank has confirmed it; each sees his own only. */
public interface PayeeReceipts {
    /** Payouts of the case that went to this party. */
    Set<Long> of(CaseId id, long casePartyId);

    /** One of them as it is printed, a PDF; refuses with NOT_FOUND. */
    byte[] pdf(CaseId id, long casePartyId, long payoutId);
}
