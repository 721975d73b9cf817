package lianzhi.funds.receipts;

import lianzhi.law.Reason;

/** 拒收行: what is wrong with which cell of a line. @param found what stood there */
public record RefusedLine(int nr, String field, Reason reason, String found) {}
