package lianzhi.cases;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.law.Money;

/** 审批: asks for the signatures that the catalogue of approvals lays down for an act. */
public interface Approvals {
    /**
     * Opens a request; the proposer can never approve it himself. When the chain is complete {@link ApprovalGranted} is
     * published, when someone returns it {@link ApprovalReturned}.
     *
     * @param act of the catalogue, such as FREEZE_DEPOSIT or PAYOUT
     * @param subject what it is about, such as control:12 or payout:4; one open request per act and subject
     * @param facts names and figures that the approver must see; money in yuan
     */
    long request(Viewer by, CaseId id, String act, String subject, Map<String, String> facts);

    /** What a request is about, for who may see its case. */
    Asked asked(Viewer by, long approval);

    /** 所请事项. @param facts as they were told to who signs */
    record Asked(CaseId caseId, String act, String subject, Map<String, String> facts, boolean isWaiting) {}

    /** Whose signature a payout of this sum needs, by the tiers that the court has set. */
    Power forPayout(Money amount);
}
