package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.APPROVAL;
import static lianzhi.schema.cases.Tables.APPROVAL_STEP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.approvals.Approval;
import lianzhi.cases.approvals.ListApprovals.Box;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The boxes of the approvals. */
@Component
public class ApprovalList {
    private final DSLContext db;
    private final ApprovalStore store;

    ApprovalList(DSLContext db, ApprovalStore store) {
        this.db = db;
        this.store = store;
    }

    /** 查得审批. */
    public record Found(List<Approval> items, int total) {}

    public Found of(Viewer viewer, Box box, int size, int offset) {
        var which = which(viewer, box);
        var order = box == Box.WAITING ? APPROVAL.ASKED_AT.asc() : APPROVAL.ASKED_AT.desc();
        return new Found(store.list(which, order, size, offset), db.fetchCount(APPROVAL, which));
    }

    private static Condition which(Viewer viewer, Box box) {
        return switch (box) {
            case WAITING -> WorkbenchStore.waitingFor(viewer);
            case ASKED -> APPROVAL.ASKED_BY.eq(viewer.personId());
            case DECIDED ->
                exists(selectOne()
                        .from(APPROVAL_STEP)
                        .where(
                                APPROVAL_STEP.APPROVAL_ID.eq(APPROVAL.ID),
                                APPROVAL_STEP.DECIDED_BY.eq(viewer.personId())));
        };
    }
}
