package lianzhi.inquiry.store;

import lianzhi.cases.CaseId;

/** A case that is due, with its judge. */
public record Due(CaseId caseId, long judgeId, String judgeName, String courtCode) {}
