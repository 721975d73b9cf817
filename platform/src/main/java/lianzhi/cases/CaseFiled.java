package lianzhi.cases;

/** 已立案: a case has its number, judge and nodes. */
public record CaseFiled(CaseId caseId, String number) {}
