package lianzhi.sanctions.impose;

import java.time.Clock;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.SanctionState;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 签批之后: signed, it begins; returned, it never does. */
@Component
class FollowSignatures {
    static final String SUBJECT = "sanction:";
    private final ImposeSanction impose;
    private final SanctionStore store;
    private final CaseFiles cases;
    private final Clock clock;

    FollowSignatures(ImposeSanction impose, SanctionStore store, CaseFiles cases, Clock clock) {
        this.impose = impose;
        this.store = store;
        this.cases = cases;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "sanctions.signed")
    void on(ApprovalGranted granted) {
        if (granted.subject().startsWith(SUBJECT)) impose.granted(id(granted.subject()), granted.approvedBy());
    }

    @ApplicationModuleListener(id = "sanctions.not-signed")
    void on(ApprovalReturned returned) {
        if (!returned.subject().startsWith(SUBJECT)) return;
        cases.lockForSystem(returned.caseId());
        store.lock(id(returned.subject()))
                .filter(one -> one.state() == SanctionState.ASKED)
                .ifPresent(one -> store.ended(one.id(), SanctionState.WITHDRAWN, returned.why(), clock.instant()));
    }

    static long id(String subject) {
        return Long.parseLong(subject.substring(SUBJECT.length()));
    }
}
