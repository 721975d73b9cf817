package lianzhi.sanctions.batch;

import java.time.Clock;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.sanctions.store.BatchStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 批次签批之后: signed, the job lists everybody; returned, nobody is. */
@Component
class FollowBatches {
    private final BatchStore store;
    private final RunBatches run;
    private final Clock clock;

    FollowBatches(BatchStore store, RunBatches run, Clock clock) {
        this.store = store;
        this.run = run;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "sanctions.batch-signed")
    void on(ApprovalGranted granted) {
        if (granted.subject().startsWith(RunBatches.SUBJECT)) {
            store.signed(id(granted.subject()), granted.approvedBy(), clock.instant());
        }
    }

    @ApplicationModuleListener(id = "sanctions.batch-returned")
    void on(ApprovalReturned returned) {
        if (returned.subject().startsWith(RunBatches.SUBJECT)) run.returned(id(returned.subject()), returned.why());
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(RunBatches.SUBJECT.length()));
    }
}
