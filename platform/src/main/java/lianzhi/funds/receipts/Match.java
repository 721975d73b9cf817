package lianzhi.funds.receipts;

/** 认领: a receipt and the case that it goes to. */
public record Match(long receiptId, MatchHint hint) {}
