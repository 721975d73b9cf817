package lianzhi.control.store;

import lianzhi.cases.CaseId;

/** An act that left. */
public record Order(long actId, long measureId, CaseId caseId, long itemId, String institution) {}
