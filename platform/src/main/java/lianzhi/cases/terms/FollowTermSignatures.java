package lianzhi.cases.terms;

import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import lianzhi.cases.store.TermStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 批准之后: the clock stops or the term is longer in the same moment; what was returned stays as it was. */
@Component
class FollowTermSignatures {
    private final StopClock stays;
    private final ExtendTerm extensions;
    private final TermStore store;

    FollowTermSignatures(StopClock stays, ExtendTerm extensions, TermStore store) {
        this.stays = stays;
        this.extensions = extensions;
        this.store = store;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApprovalGranted granted) {
        if (granted.subject().startsWith(StopClock.SUBJECT)) {
            stays.allowed(granted.caseId(), id(granted.subject()));
        }
        if (granted.subject().startsWith(ExtendTerm.SUBJECT)) {
            extensions.granted(granted.caseId(), id(granted.subject()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApprovalReturned returned) {
        if (returned.subject().startsWith(StopClock.SUBJECT)) {
            store.move(id(returned.subject()), Stay.State.RETURNED);
        }
        if (returned.subject().startsWith(ExtendTerm.SUBJECT)) {
            store.decide(id(returned.subject()), Extension.State.RETURNED);
        }
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf(':') + 1));
    }
}
