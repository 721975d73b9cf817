package lianzhi.cases;

/** An approver said no, with his reason. */
public record ApprovalReturned(
        long approvalId, String act, String subject, CaseId caseId, long returnedBy, String why) {}
