package lianzhi.cases;

/** Every signature of the chain is there. */
public record ApprovalGranted(long approvalId, String act, String subject, CaseId caseId, long approvedBy) {}
