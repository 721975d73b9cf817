package lianzhi.inquiry.store;

/** 被执行人. */
public record Debtor(long partyId, String name, boolean isUnit) {}
