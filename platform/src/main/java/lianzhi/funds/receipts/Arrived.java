package lianzhi.funds.receipts;

import lianzhi.cases.CaseBrief;

/** 已认领的到账款: a receipt and its case, which its holder has locked. */
public record Arrived(Receipt receipt, CaseBrief brief) {}
