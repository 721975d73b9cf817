package lianzhi.cases.approvals;

import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.store.ApprovalStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 批量签批发放: many payouts in one go, each signed by itself with the version that was seen; nothing else this way. */
@Component
public class GrantPayouts {
    private static final int MOST = 5000;
    private static final String PAYOUT = "payout:";

    public record Seen(long id, int version) {}

    /** 一笔的结果. @param reasons empty when it is signed */
    public record Outcome(long id, List<Reason> reasons) {}

    private final ApprovalStore store;
    private final CaseFiles files;
    private final DecideApproval decide;

    GrantPayouts(ApprovalStore store, CaseFiles files, DecideApproval decide) {
        this.store = store;
        this.files = files;
        this.decide = decide;
    }

    public List<Outcome> handle(Viewer by, List<Seen> seen) {
        if (seen.size() > MOST) {
            throw Refused.input(Reason.of("TOO_MANY", "一次至多" + MOST + "笔", "At most " + MOST + " at once"));
        }
        var outcomes = new ArrayList<Outcome>();
        for (var one : seen) {
            outcomes.add(new Outcome(one.id(), sign(by, one)));
        }
        return outcomes;
    }

    private List<Reason> sign(Viewer by, Seen one) {
        try {
            var approval = store.find(one.id()).orElseThrow(() -> Refused.notFound("approval"));
            files.visible(by, approval.caseId());
            if (!approval.subject().startsWith(PAYOUT)) {
                return List.of(Reason.of("NOT_IN_BATCH", "只有发放可以批量签批，其他事项逐项审批", "Only payouts are signed in a batch"));
            }
            decide.decide(by, one.id(), true, null, one.version());
            return List.of();
        } catch (Refused refused) {
            return refused.reasons();
        }
    }
}
