package lianzhi.inquiry.store;

import lianzhi.cases.CaseId;

/** A request as its case knows it. */
public record Request(
        long id,
        long roundId,
        CaseId caseId,
        long casePartyId,
        long partyId,
        String partyName,
        long partnerId,
        long itemId) {}
