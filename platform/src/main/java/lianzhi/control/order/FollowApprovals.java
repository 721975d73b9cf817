package lianzhi.control.order;

import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.MeasureState;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 签批之后: with every signature the order leaves; returned, it never does. */
@Component
class FollowApprovals {
    private static final String SUBJECT = "control-act:";
    private final SendOrder send;
    private final ActStore acts;
    private final MeasureStore measures;
    private final CaseFiles cases;

    FollowApprovals(SendOrder send, ActStore acts, MeasureStore measures, CaseFiles cases) {
        this.send = send;
        this.acts = acts;
        this.measures = measures;
        this.cases = cases;
    }

    @ApplicationModuleListener(id = "control.approved")
    void on(ApprovalGranted granted) {
        if (granted.subject().startsWith(SUBJECT)) send.handle(act(granted.subject()));
    }

    @ApplicationModuleListener(id = "control.returned")
    void on(ApprovalReturned returned) {
        if (!returned.subject().startsWith(SUBJECT)) return;
        takeBack(returned.caseId(), act(returned.subject()), returned.why());
    }

    private void takeBack(CaseId caseId, long actId, String why) {
        cases.lockForSystem(caseId);
        acts.find(actId).filter(act -> act.state() == ActState.ASKED).ifPresent(act -> {
            acts.returned(actId, why);
            if (act.kind() == ActKind.FREEZE) measures.move(act.measureId(), MeasureState.WITHDRAWN, why);
        });
    }

    private static long act(String subject) {
        return Long.parseLong(subject.substring(SUBJECT.length()));
    }
}
