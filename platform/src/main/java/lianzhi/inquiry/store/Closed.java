package lianzhi.inquiry.store;

import lianzhi.cases.CaseId;

/** A round that has just ended. */
public record Closed(long id, CaseId caseId) {}
