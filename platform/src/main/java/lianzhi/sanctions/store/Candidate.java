package lianzhi.sanctions.store;

/** 可以纳入的人. */
public record Candidate(long caseId, long casePartyId, String caseNumber, String name, String idMasked) {}
