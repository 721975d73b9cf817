package lianzhi.control.order;

import java.util.List;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.MeasureState;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.BatchStore;
import lianzhi.control.store.MeasureStore;
import lianzhi.operations.Faults;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 签批之后: with every signature the order leaves; returned, it never does. */
@Component
class FollowApprovals {
    private static final String SUBJECT = "control-act:";
    private static final String BATCH = "control-batch:";
    private final SendOrder send;
    private final ActStore acts;
    private final MeasureStore measures;
    private final CaseFiles cases;
    private final BatchStore batches;
    private final Faults faults;
    private final TransactionTemplate apart;

    FollowApprovals(
            SendOrder send,
            ActStore acts,
            MeasureStore measures,
            CaseFiles cases,
            BatchStore batches,
            Faults faults,
            PlatformTransactionManager transactions) {
        this.send = send;
        this.acts = acts;
        this.measures = measures;
        this.cases = cases;
        this.batches = batches;
        this.faults = faults;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @ApplicationModuleListener(id = "control.approved")
    void on(ApprovalGranted granted) {
        if (granted.subject().startsWith(SUBJECT)) send.handle(act(granted.subject()));
        if (granted.subject().startsWith(BATCH)) sendAll(batch(granted.subject()));
    }

    @ApplicationModuleListener(id = "control.returned")
    void on(ApprovalReturned returned) {
        if (returned.subject().startsWith(SUBJECT)) {
            takeBack(returned.caseId(), act(returned.subject()), returned.why());
        }
        if (returned.subject().startsWith(BATCH)) {
            for (var act : batches.acts(batch(returned.subject()))) takeBack(returned.caseId(), act, returned.why());
        }
    }

    /** What the signature is about: one act, those of a batch, or nothing of ours. */
    static List<Long> acts(String subject, BatchStore batches) {
        if (subject.startsWith(SUBJECT)) return List.of(act(subject));
        return subject.startsWith(BATCH) ? batches.acts(batch(subject)) : List.of();
    }

    /** Each leaves by itself: one that cannot go holds up no other, and a second run sends what is left. */
    private void sendAll(long batch) {
        for (var act : batches.acts(batch)) {
            try {
                apart.executeWithoutResult(status -> send.handle(act));
            } catch (RuntimeException fault) {
                faults.record("control-batch", "control-act:" + act, fault);
            }
        }
    }

    private static long batch(String subject) {
        return Long.parseLong(subject.substring(BATCH.length()));
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
