package lianzhi.inquiry.store;

import java.time.Instant;
import java.util.List;
import lianzhi.cases.CaseId;

/**
 * What one answer, or one message apart from it, tells of one account.
 *
 * @param partnerId that stands for the institution whatever the route
 */
public record AccountMoved(
        long partyId,
        long partnerId,
        String assetClass,
        String account,
        CaseId caseId,
        long itemId,
        Instant toldAt,
        List<Move> moves) {}
