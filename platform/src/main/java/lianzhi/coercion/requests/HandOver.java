package lianzhi.coercion.requests;

import java.time.Clock;
import java.util.Map;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseId;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.RequestsInHand;
import lianzhi.coercion.store.RequestStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 来件转办: once taken, only the decision answers it; who takes it has locked the case. */
@Component
class HandOver implements RequestsInHand {
    private final RequestStore store;
    private final ReadRequests read;
    private final AuditTrail audit;
    private final Clock clock;

    HandOver(RequestStore store, ReadRequests read, AuditTrail audit, Clock clock) {
        this.store = store;
        this.read = read;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PartyRequest find(CaseId id, long requestId) {
        return store.find(requestId)
                .filter(one -> one.caseId().equals(id))
                .map(read::read)
                .orElseThrow(() -> Refused.notFound("partyRequestId"));
    }

    @Override
    @Transactional
    public void take(long requestId, long approvalId) {
        var open =
                store.find(requestId).filter(one -> one.state().equals("OPEN")).isPresent();
        if (!open) {
            throw Refused.conflict(Reason.field(
                    "partyRequestId", "REQUEST_ANSWERED", "该来件已经答复或者正在报批", "Answered, or waiting to be signed"));
        }
        store.waits(requestId, approvalId);
    }

    @Override
    @Transactional
    public void giveBack(long requestId) {
        store.open(requestId);
    }

    @Override
    @Transactional
    public void answer(long requestId, Answered answered) {
        var by = answered.by();
        store.answer(
                requestId,
                new RequestStore.Answer(
                        answered.outcome(),
                        answered.text(),
                        by == null ? 0 : by.personId(),
                        by == null ? "" : by.name(),
                        clock.instant(),
                        answered.documentId()));
        audit.record(by, "PARTY_ANSWERED", "request:" + requestId, Map.of("outcome", answered.outcome()));
    }
}
