package lianzhi.inquiry.store;

/** One institution for one debtor. */
public record Pair(long partyId, long partnerId) {}
