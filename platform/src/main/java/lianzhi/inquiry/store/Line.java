package lianzhi.inquiry.store;

import java.time.Instant;

/** A person of a round. */
public record Line(
        long roundId,
        long partyId,
        String partyName,
        long caseId,
        String caseNumber,
        String judgeName,
        Instant askedAt) {}
